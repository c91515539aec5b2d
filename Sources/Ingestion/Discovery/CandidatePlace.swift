package import Model

/// Where candidates are found.
package enum CandidatePlace: Sendable, Hashable {
  /// In applicants folders, or archives of one.
  case folders([String])
  /// In a list of theirs.
  case list(String)

  /// The names that the user gave.
  package var names: [String] {
    switch self {
    case .folders(let folders): folders
    case .list(let file): [file]
    }
  }

  /// Returns the candidates, ordered by id.
  package func candidates() throws -> [Candidate] {
    switch self {
    case .folders(let folders): try CandidateDiscovery().candidates(in: folders)
    case .list(let file): try CandidateList(file).candidates()
    }
  }
}
