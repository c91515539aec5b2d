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

  /// The folders and archives in which all files lie that may be read; `nil` where they may lie anywhere.
  package var readable: [String]? {
    switch self {
    case .folders(let folders): folders
    case .list: nil
    }
  }

  /// Returns the candidates, ordered by id. Archives are looked into with `lister`.
  package func candidates(lister: ArchiveLister = .here) throws -> [Candidate] {
    switch self {
    case .folders(let folders): try CandidateDiscovery(lister: lister).candidates(in: folders)
    case .list(let file): try CandidateList(file, lister: lister).candidates()
    }
  }
}
