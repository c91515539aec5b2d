/// Candidates as a notice at the head of a report names them.
package enum NamedCandidates {
  /// Most candidates that are named.
  private static let most = 20

  /// Returns the first of `candidates`, and how many more there are.
  package static func words(_ candidates: [String]) -> String {
    let rest = candidates.count - most
    return candidates.prefix(most).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }
}
