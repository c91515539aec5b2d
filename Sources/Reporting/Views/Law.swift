import Model

/// The central law in words: what an evidence earned, and the five terms of which it is the least.
enum Law {
  /// Returns `async 2 = least of shape 3, term 3, section 4 (experience), cue 2 (helped), context 3`.
  static func sentence(_ skill: String, _ row: EvidenceRow) -> String {
    "\(skill) \(row.level) = least of \(terms(row))"
  }

  /// Returns the five terms, with the words behind those that have some.
  private static func terms(_ row: EvidenceRow) -> String {
    [
      "shape \(row.shape)" + inBrackets(row.because.joined(separator: "; ")),
      "term \(row.caps.term)",
      "section \(row.caps.section) (\(Words.section(row.section)))",
      "cue \(row.caps.cue)" + inBrackets(cue(row)),
      "context \(row.caps.context)",
    ].joined(separator: ", ")
  }

  private static func cue(_ row: EvidenceRow) -> String {
    let kind: String? =
      switch row.assertion {
      case .affirmed, .hedged: nil
      case .otherPerson: "another person"
      case .negated, .aspirational, .comparison: row.assertion.rawValue
      }
    return [row.cue, kind].compactMap { $0 }.joined(separator: ", ")
  }

  private static func inBrackets(_ words: String) -> String { words.isEmpty ? "" : " (\(words))" }
}
