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
    liftOneSkillPerLink(&rows)
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

  /// A link that stands in a text opens one piece of work, which shows one skill: the one of which the text says
  /// most. What an export holds is looked into, and may show several.
  private func liftOneSkillPerLink(_ rows: inout [[EvidenceRow]]) {
    var claims: [String: [Claim]] = [:]
    for (skill, list) in rows.enumerated() {
      for row in list where row.artefact == .verifiable {
        guard let link = row.link else { continue }
        let isNamed = candidate.entries[row.entry].title.contains(row.quote) || row.rule.hasSuffix("-crate")
        let claim = Claim(skill: skill, isNamed: isNamed, level: row.level, count: 1)
        let index = claims[link]?.firstIndex { $0.skill == skill }
        if let index { claims[link]?[index].join(claim) } else { claims[link, default: []].append(claim) }
      }
    }
    let winners = claims.mapValues { $0.max()?.skill }
    for skill in rows.indices {
      for index in rows[skill].indices where rows[skill][index].artefact == .verifiable {
        guard let link = rows[skill][index].link, winners[link] != skill else { continue }
        rows[skill][index] = rows[skill][index].unlifted
      }
    }
  }

  /// What a text says of one skill where it links to a piece of work.
  private struct Claim: Comparable {
    let skill: Int
    /// Whether the title of the work names it.
    var isNamed: Bool
    var level: Int
    var count: Int

    mutating func join(_ other: Claim) {
      isNamed = isNamed || other.isNamed
      level = max(level, other.level)
      count += other.count
    }

    /// Orders by how much the work is about the skill: its title first, then depth, then how often it is named.
    static func < (a: Claim, b: Claim) -> Bool {
      if a.isNamed != b.isNamed { return b.isNamed }
      return (a.level, a.count, -a.skill) < (b.level, b.count, -b.skill)
    }
  }
}
