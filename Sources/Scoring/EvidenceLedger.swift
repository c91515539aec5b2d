import Model

/// Applies the law to every signal: a row earns the least of its shape and its four caps.
struct EvidenceLedger {
  let rubric: Rubric
  let candidate: CandidateSignals

  /// Returns the rows of every skill, spills and the implied skill included, in reading order.
  func rowsBySkill() -> [String: [EvidenceRow]] {
    let spills = Dictionary(
      rubric.skills.flatMap(\.rules).filter { !$0.spills.isEmpty }.map { ($0.id, $0.spills) },
      uniquingKeysWith: { first, _ in first })
    var rows: [String: [EvidenceRow]] = [:]
    var implying: EvidenceRow?
    for signal in candidate.signals {
      let row = row(for: signal, termCap: signal.termCap, spilledFrom: nil)
      rows[signal.skill, default: []].append(row)
      guard row.level >= 2 else { continue }
      for spill in spills[signal.rule] ?? [] {
        rows[spill.skill, default: []].append(
          self.row(for: signal, termCap: spill.level, spilledFrom: signal.rule))
      }
      if signal.inHomeContext, !rubric.scoring.impliedExcept.contains(signal.skill),
        row.level > implying?.level ?? 0
      {
        implying = row
      }
    }
    if let skill = rubric.scoring.impliedSkill, let implying {
      rows[skill, default: []].append(implied(by: implying, skill))
    }
    return rows
  }

  private func row(for signal: Signal, termCap: Int, spilledFrom: String?) -> EvidenceRow {
    let section = rubric.scoring.sectionCaps.first { $0.section == signal.evidence.section }?.cap ?? 1
    let caps = Caps(term: termCap, section: section, cue: signal.cueCap, context: signal.contextCap)
    let level = min(signal.shape, caps.term, caps.section, caps.cue, caps.context)
    return EvidenceRow(
      rule: spilledFrom.map { _ in signal.rule + ".spill" } ?? signal.rule, level: level, shape: signal.shape,
      because: signal.because, caps: caps, assertion: signal.assertion, cue: signal.cue, counted: false,
      artefact: level >= 2 && signal.contextCap >= 3 ? signal.artefact : .none, link: signal.link, spilledFrom: spilledFrom,
      entry: signal.entry, document: signal.evidence.document, section: signal.evidence.section,
      line: signal.evidence.line, page: signal.evidence.page, pointer: signal.evidence.pointer,
      span: signal.evidence.span, quote: signal.evidence.quote, before: signal.evidence.before,
      after: signal.evidence.after)
  }

  /// The row by which described work in the subject implies a skill that it does not name.
  private func implied(by row: EvidenceRow, _ skill: String) -> EvidenceRow {
    let level = rubric.scoring.impliedLevel
    return EvidenceRow(
      rule: skill + ".implied", level: min(row.level, level), shape: row.shape,
      because: ["implied by described work: " + row.rule],
      caps: Caps(term: level, section: row.caps.section, cue: row.caps.cue, context: row.caps.context),
      assertion: row.assertion, cue: row.cue, counted: false, artefact: .none, link: nil,
      spilledFrom: row.rule, entry: row.entry, document: row.document, section: row.section, line: row.line,
      page: row.page, pointer: row.pointer, span: row.span, quote: row.quote, before: row.before,
      after: row.after)
  }
}
