import Model

extension EvidenceRow {
  /// Whether it stands for work that implies a skill which it does not name.
  var isImplied: Bool { rule.hasSuffix(".implied") }

  /// Returns the row by which this one, described work in the subject, implies `skill` up to `level`.
  func implying(_ skill: String, level most: Int) -> EvidenceRow {
    EvidenceRow(
      rule: skill + ".implied", level: min(level, most), shape: shape,
      because: ["implied by described work: " + rule],
      caps: Caps(term: most, section: caps.section, cue: caps.cue, context: caps.context),
      assertion: assertion, cue: cue, counted: false, artefact: .none, link: nil, spilledFrom: rule,
      entry: entry, document: document, section: section, line: line, page: page, pointer: pointer,
      span: span, quote: quote, before: before, after: after)
  }
}
