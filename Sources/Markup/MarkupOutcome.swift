/// How a parse went.
package struct MarkupOutcome: Sendable, Hashable {
  /// What went wrong, each kind once, in order of first appearance.
  package let problems: [MarkupProblem]

  /// Whether all of the document was seen.
  package var isWhole: Bool { !problems.contains(where: \.stopsReading) }

  /// Returns the problem of that kind, if there was one.
  package func problem(_ code: MarkupProblem.Code) -> MarkupProblem? {
    problems.first { $0.code == code }
  }
}
