import Model

/// Applies the law to every signal: a row earns the least of its shape and its four caps.
struct EvidenceLedger {
  let plan: ScoringPlan
  let candidate: CandidateSignals

  /// Returns the rows of every skill, spills and the implied skill included, in reading order.
  func rowsBySkill() -> [[EvidenceRow]] {
    var rows: [[EvidenceRow]] = Array(repeating: [], count: plan.ruleLists.count)
    let scoring = plan.rubric.scoring
    var implying: EvidenceRow?
    for signal in candidate.signals {
      let row = row(for: signal, termCap: signal.termCap, spilledFrom: nil)
      guard let skill = plan.skillNumbers[signal.skill] else { continue }
      rows[skill].append(row)
      guard row.level >= 2 else { continue }
      for spill in plan.spills[signal.rule] ?? [] {
        guard let other = plan.skillNumbers[spill.skill] else { continue }
        rows[other].append(self.row(for: signal, termCap: spill.level, spilledFrom: signal.rule))
      }
      if signal.inHomeContext, !scoring.impliedExcept.contains(signal.skill),
        row.level > implying?.level ?? 0
      {
        implying = row
      }
    }
    LinkLift(entries: candidate.entries).settle(&rows)
    if let skill = scoring.impliedSkill, let number = plan.skillNumbers[skill], let implying {
      rows[number].append(implying.implying(skill, level: scoring.impliedLevel))
    }
    return rows
  }

  private func row(for signal: Signal, termCap: Int, spilledFrom: String?) -> EvidenceRow {
    let section = plan.cap(of: signal.evidence.section)
    let caps = Caps(term: termCap, section: section, cue: signal.cueCap, context: signal.contextCap)
    let level = min(signal.shape, caps.term, caps.section, caps.cue, caps.context)
    return EvidenceRow(
      rule: spilledFrom.map { _ in signal.rule + ".spill" } ?? signal.rule, level: level, shape: signal.shape,
      because: signal.because, caps: caps, assertion: signal.assertion, cue: signal.cue, counted: false,
      artefact: level >= 2 && signal.contextCap >= 3 ? signal.artefact : .none, link: signal.link,
      spilledFrom: spilledFrom,
      entry: signal.entry, document: signal.evidence.document, section: signal.evidence.section,
      line: signal.evidence.line, page: signal.evidence.page, pointer: signal.evidence.pointer,
      span: signal.evidence.span, quote: signal.evidence.quote, before: signal.evidence.before,
      after: signal.evidence.after)
  }
}
