import Model

/// Points, totals and tiers: integers throughout, so that anybody can recompute them.
struct ScoreCalculator {
  let rules: ScoringRules
  var countsRecency = true
  var countsArtefacts = true

  /// Returns the points of a skill before recency.
  func points(depth: Int, artefact: Artefact) -> Int {
    let extra =
      switch artefact {
      case .none: 0
      case .verifiable: rules.verifiable
      case .verified: rules.verified
      }
    return min(rules.mostPoints, rules.depthPoints[depth] + extra)
  }

  /// Returns what of a skill's points counts: they fade with age, but never below what naming it earns.
  func effectivePoints(_ skill: SkillAssessment) -> Int {
    let points = countsArtefacts ? skill.points : self.points(depth: skill.depth, artefact: .none)
    guard countsRecency else { return points }
    return rules.countedPoints(points, recency: skill.recency)
  }

  /// Returns the total: practice and the weighted skills by their shares of 100, rounded half up to tenths.
  func total(practice: PracticeAssessment, _ skills: [SkillAssessment]) -> Tenths {
    let level = countsArtefacts ? practice.level : min(practice.level, 3)
    let share = skills.reduce(rules.share(practicePoints: rules.practicePoints[level])) { sum, skill in
      sum + rules.share(weight: skill.weight, countedPoints: effectivePoints(skill))
    }
    return Tenths((share * 10 + 5_000) / 10_000)
  }

  /// Returns the tier that `score` reaches by points alone.
  func tier(for score: Tenths) -> String {
    rules.tiers.first { score.count >= $0.from * 10 }?.tier ?? rules.tiers.last?.tier ?? ""
  }

  /// Returns `tier`, lowered to the best that every unmet gate leaves.
  func tier(_ tier: String, cappedBy gates: [GateResult]) -> String {
    let letters = rules.tiers.map(\.tier)
    let caps = gates.filter { !$0.met }.compactMap(\.caps).compactMap { letters.firstIndex(of: $0) }
    guard let place = letters.firstIndex(of: tier), let worst = caps.max(), worst > place else { return tier }
    return letters[worst]
  }
}
