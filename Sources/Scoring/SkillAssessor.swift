import Model

/// Measures one skill of one candidate.
struct SkillAssessor {
  let plan: ScoringPlan
  let asOf: Day
  let candidate: CandidateSignals

  /// Returns the assessment of the skill of that number, given its rows in reading order.
  func assessment(ofSkill number: Int, rows: [EvidenceRow]) -> SkillAssessment {
    let skill = rubric.skills[number]
    let evidence = counted(rows)
    let depth = min(3, evidence.map(\.level).max() ?? 0)
    let artefact = depth >= 2 ? bestArtefact(evidence) : .none
    let best = evidence.filter { $0.counted && $0.level == depth }
    let span = WorkSpan(entries: entries(evidence.filter { $0.level >= 2 }), asOf: asOf)
    let found = Set(rows.map(\.rule))
    return SkillAssessment(
      skill: skill.id, level: artefact == .none ? depth : 4, depth: depth, artefact: artefact,
      points: points(depth, artefact), recency: recency(skill, entries(best)),
      weight: plan.weights[number], months: span.months,
      lastUsed: span.last, evidence: evidence,
      rejected: candidate.rejected.filter { Self.belongs($0.rule, to: skill.id) },
      notFound: plan.ruleIDs[number].filter { !found.contains($0) })
  }

  private var rubric: Rubric { plan.rubric }

  /// Whether the rule called `rule` is one of `skill`.
  private static func belongs(_ rule: String, to skill: String) -> Bool {
    rule.utf8.count > skill.utf8.count && rule.utf8.starts(with: skill.utf8)
      && rule.utf8.dropFirst(skill.utf8.count).first == UInt8(ascii: ".")
  }

  /// Returns `rows` best first, the best of each rule marked as counted.
  private func counted(_ rows: [EvidenceRow]) -> [EvidenceRow] {
    let order = rows.indices.sorted { a, b in
      let (x, y) = (rows[a], rows[b])
      if x.level != y.level { return x.level > y.level }
      if x.artefact != y.artefact { return x.artefact.rank > y.artefact.rank }
      return a < b
    }
    var seen: Set<String> = []
    return order.map { index in
      let row = rows[index]
      return row.level > 0 && seen.insert(row.rule).inserted ? row.countedOnce : row
    }
  }

  private func bestArtefact(_ rows: [EvidenceRow]) -> Artefact {
    rows.filter { $0.level >= 2 }.map(\.artefact).max { $0.rank < $1.rank } ?? .none
  }

  private func points(_ depth: Int, _ artefact: Artefact) -> Int {
    ScoreCalculator(rules: rubric.scoring).points(depth: depth, artefact: artefact)
  }

  private func entries(_ rows: [EvidenceRow]) -> [EntryRecord] {
    rows.map { candidate.entries[$0.entry] }
  }

  /// Percent of the points that count: by the last month of the newest entry that shows the depth.
  private func recency(_ skill: Skill, _ entries: [EntryRecord]) -> Int {
    guard !rubric.scoring.recencyExempt.contains(skill.id), !entries.isEmpty else { return 100 }
    let ends = entries.compactMap { entry -> Month? in
      if let pushed = entry.repository?.pushed { return pushed }
      guard let period = entry.period else { return nil }
      return period.ongoing ? asOf.month : period.end ?? period.start
    }
    guard let last = ends.max() else { return rubric.scoring.undatedPercent }
    let age = max(0, asOf.month.index - last.index)
    return rubric.scoring.recency.first { age <= $0.months }?.percent
      ?? rubric.scoring.recency.last?.percent ?? 100
  }
}

extension Artefact {
  /// Orders artefacts by how easily anyone can open them.
  var rank: Int {
    switch self {
    case .none: 0
    case .verifiable: 1
    case .verified: 2
    }
  }
}

extension EvidenceRow {
  /// The same row, with nothing to open.
  var unlifted: EvidenceRow { with(counted: counted, artefact: .none) }

  /// The same row, marked as the one of its rule that counts.
  var countedOnce: EvidenceRow { with(counted: true, artefact: artefact) }

  private func with(counted: Bool, artefact: Artefact) -> EvidenceRow {
    EvidenceRow(
      rule: rule, level: level, shape: shape, because: because, caps: caps, assertion: assertion, cue: cue,
      counted: counted, artefact: artefact, link: link, spilledFrom: spilledFrom, entry: entry,
      document: document, section: section, line: line, page: page, pointer: pointer, span: span,
      quote: quote, before: before, after: after)
  }
}
