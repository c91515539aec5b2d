package import Model

/// Compares assessments with what human readers found in the same documents.
package struct Evaluator: Sendable {
  private let skills: [String]
  private let scoring: ScoringRules

  /// Compares levels of `skills`, in this order; `scoring` says what readers' own levels would be worth.
  package init(skills: [String], scoring: ScoringRules) {
    self.skills = skills
    self.scoring = scoring
  }

  /// Returns the figures for the candidates that are in both `assessments` and `truth`, and if `movesPoints` what
  /// other points would reach.
  package func result(
    _ assessments: [Assessment], truth: [TruthRow], movesPoints: Bool = false
  ) -> EvaluationResult {
    let found = Dictionary(assessments.map { ($0.candidate, $0) }, uniquingKeysWith: { first, _ in first })
    let items = truth.compactMap { row in found[row.candidate].map { Item(row: row, assessment: $0) } }
    let missing = truth.map(\.candidate).filter { found[$0] == nil }
    let perCandidate = items.map(agreements)
    func pooled(_ indices: [Int], _ skills: Range<Int>) -> Agreement {
      var all = Agreement()
      for index in indices { for skill in skills { all.append(perCandidate[index][skill]) } }
      return all
    }
    let everyone = Array(items.indices)
    let figures = skills.indices.map { skill in
      EvaluationResult.SkillFigures(
        skill: skills[skill], agreement: pooled(everyone, skill..<skill + 1),
        interval: Bootstrap.interval(count: items.count) { pooled($0, skill..<skill + 1).kappa })
    }
    let judged = items.filter { $0.row.fit != nil }
    return EvaluationResult(
      candidates: items.count, missing: missing, pooled: pooled(everyone, 0..<skills.count),
      interval: Bootstrap.interval(count: items.count) { pooled($0, 0..<skills.count).kappa },
      skills: figures, practice: practice(items),
      order: RankQuality(judged.map { ($0.row.fit ?? 0, Double($0.assessment.score.count)) }),
      readersOrder: RankQuality(judged.map { ($0.row.fit ?? 0, readersScore($0.row)) }),
      points: movesPoints
        ? PointsTrial(scoring, judged.map { ($0.row.fit ?? 0, $0.assessment) }) : nil,
      evidence: evidence(items), disagreements: items.flatMap(disagreements))
  }

  private struct Item {
    let row: TruthRow
    let assessment: Assessment
  }

  private func agreements(_ item: Item) -> [Agreement] {
    skills.map { skill in
      let found = level(skill, item.assessment)
      var agreement = Agreement()
      if let truth = item.row.level(of: skill, found: found) { agreement.add(truth: truth, found: found) }
      return agreement
    }
  }

  private func level(_ skill: String, _ assessment: Assessment) -> Int {
    assessment.skills.first { $0.skill == skill }?.level ?? 0
  }

  private func practice(_ items: [Item]) -> Agreement {
    var agreement = Agreement()
    for item in items {
      if let truth = item.row.practice { agreement.add(truth: truth, found: item.assessment.practice.level) }
    }
    return agreement
  }

  /// What the readers' levels are worth under the rubric's points and weights: where a perfect reader would stand.
  private func readersScore(_ row: TruthRow) -> Double {
    let practice = scoring.practicePoints[min(max(row.practice ?? 0, 0), 4)]
    let sum = scoring.weights.reduce(scoring.share(practicePoints: practice)) { sum, weight in
      let level = row.levels[weight.skill] ?? 0
      let points = level == 4 ? scoring.depthPoints[3] + scoring.verifiable : scoring.depthPoints[level]
      return sum + scoring.share(weight: weight.weight, countedPoints: points)
    }
    return Double(sum)
  }

  // MARK: Evidence

  private func evidence(_ items: [Item]) -> EvaluationResult.Evidence {
    var wanted = 0
    var missed: [EvaluationResult.Evidence.Missed] = []
    for item in items {
      let quotes = item.row.mustFind ?? []
      for skill in skills {
        let alternatives = quotes.filter { $0.skill == skill }
        guard let first = alternatives.first else { continue }
        wanted += 1
        let rows = item.assessment.skills.first { $0.skill == skill }?.evidence.filter { $0.level > 0 } ?? []
        if !alternatives.contains(where: { quote in rows.contains { Self.shows($0, quote.quote) } }) {
          missed.append(.init(candidate: item.row.candidate, quote: first))
        }
      }
    }
    return EvaluationResult.Evidence(wanted: wanted, missed: missed)
  }

  /// Whether `row` stands within `quote`, or shows it in its context.
  private static func shows(_ row: EvidenceRow, _ quote: String) -> Bool {
    let wanted = words(quote)
    let context = words(row.before + row.quote + row.after)
    return context.contains(wanted) || wanted.contains(words(row.quote)) && overlap(context, wanted)
  }

  /// Whether at least three words in a row of `wanted` stand in `context`.
  private static func overlap(_ context: String, _ wanted: String) -> Bool {
    let parts = wanted.split(separator: " ")
    guard parts.count > 3 else { return context.contains(wanted) }
    return (0...parts.count - 3).contains { context.contains(parts[$0..<$0 + 3].joined(separator: " ")) }
  }

  private static func words(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  private func disagreements(_ item: Item) -> [EvaluationResult.Disagreement] {
    skills.compactMap { skill in
      let found = level(skill, item.assessment)
      guard let truth = item.row.level(of: skill, found: found), truth != found else { return nil }
      let best = item.assessment.skills.first { $0.skill == skill }?.evidence.first
      return EvaluationResult.Disagreement(
        candidate: item.row.candidate, skill: skill, truth: truth, found: found,
        quote: best.map { "\($0.rule): \($0.before.suffix(60))«\($0.quote)»\($0.after.prefix(60))" })
    }
  }
}
