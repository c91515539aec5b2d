import Model

/// What the rows of one skill amount to: nothing else goes into a skill's points.
struct SkillMeasure {
  /// Id of the skill.
  let skill: String
  /// The rows best first, the best of each rule marked as counted.
  let evidence: [EvidenceRow]
  /// 0–3, artefact aside.
  let depth: Int
  /// Whether anyone can open it.
  let artefact: Artefact
  /// 0–100, before recency.
  let points: Int
  /// Percent of the points that count.
  let recency: Int
  private let span: WorkSpan

  /// Measures `rows`, given in reading order, of a candidate with `entries`.
  init(skill: String, rows: [EvidenceRow], entries: [EntryRecord], rules: ScoringRules, asOf: Day) {
    self.skill = skill
    let evidence = Self.counted(rows)
    let depth = min(3, evidence.first?.level ?? 0)
    self.evidence = evidence
    self.depth = depth
    artefact = depth >= 2 ? Self.bestArtefact(evidence) : .none
    points = ScoreCalculator(rules: rules).points(depth: depth, artefact: artefact)
    // All rows, and not the counted ones alone: which of equals counts depends on the order of the document.
    let best = evidence.indices.filter { depth > 0 && evidence[$0].level == depth }
    recency =
      rules.recencyExempt.contains(skill)
      ? 100 : Self.recency(best.map { entries[evidence[$0].entry] }, rules, asOf)
    let work = evidence.indices.prefix { evidence[$0].level >= 2 }
    span = WorkSpan(entries: work.map { entries[evidence[$0].entry] }, asOf: asOf)
  }

  /// Returns the measure as an assessment.
  func assessment(weight: Int, rejected: [RejectedSense], notFound: RuleNames) -> SkillAssessment {
    SkillAssessment(
      skill: skill, level: artefact == .none ? depth : 4, depth: depth, artefact: artefact, points: points,
      recency: recency, weight: weight, months: span.months, lastUsed: span.last, evidence: evidence,
      rejected: rejected, notFound: notFound)
  }

  /// Returns `rows` best first, the best of each rule marked as counted.
  private static func counted(_ rows: [EvidenceRow]) -> [EvidenceRow] {
    let merits = rows.indices.map { rows[$0].level * 4 + rows[$0].artefact.rank }
    let order = rows.indices.sorted { a, b in merits[a] != merits[b] ? merits[a] > merits[b] : a < b }
    var seen: Set<String> = []
    return order.map { index in
      rows[index].counted(rows[index].level > 0 && seen.insert(rows[index].rule).inserted)
    }
  }

  private static func bestArtefact(_ rows: [EvidenceRow]) -> Artefact {
    rows.indices.filter { rows[$0].level >= 2 }.map { rows[$0].artefact }.max { $0.rank < $1.rank } ?? .none
  }

  /// Percent of the points that count: by the last month of the newest entry that shows the depth.
  static func recency(_ entries: [EntryRecord], _ rules: ScoringRules, _ asOf: Day) -> Int {
    if entries.isEmpty { return 100 }
    let ends = entries.compactMap { entry -> Month? in
      if let pushed = entry.repository?.pushed { return pushed }
      guard let period = entry.period else { return nil }
      return period.ongoing ? asOf.month : period.end ?? period.start
    }
    guard let last = ends.max() else { return rules.undatedPercent }
    let age = max(0, asOf.month.index - last.index)
    return rules.recency.first { age <= $0.months }?.percent ?? rules.recency.last?.percent ?? 100
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

  /// The same row, with a link to open.
  var lifted: EvidenceRow { with(counted: counted, artefact: .verifiable) }

  /// The same row, marked as the one of its rule that counts or as another.
  func counted(_ counted: Bool) -> EvidenceRow { with(counted: counted, artefact: artefact) }

  private func with(counted: Bool, artefact: Artefact) -> EvidenceRow {
    EvidenceRow(
      rule: rule, level: level, shape: shape, because: because, caps: caps, assertion: assertion, cue: cue,
      counted: counted, artefact: artefact, link: link, spilledFrom: spilledFrom, entry: entry,
      document: document, section: section, line: line, page: page, pointer: pointer, span: span,
      quote: quote, before: before, after: after)
  }
}
