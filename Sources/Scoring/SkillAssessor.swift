import Model

/// Measures one skill of one candidate.
struct SkillAssessor {
  let plan: ScoringPlan
  let asOf: Day
  let candidate: CandidateSignals

  /// Returns the assessment of the skill of that number, given its rows in reading order.
  func assessment(ofSkill number: Int, rows: [EvidenceRow]) -> SkillAssessment {
    let skill = plan.rubric.skills[number]
    return SkillMeasure(
      skill: skill.id, rows: rows, entries: candidate.entries, rules: plan.rubric.scoring, asOf: asOf
    ).assessment(
      weight: plan.weights[number],
      rejected: candidate.rejected.filter { Self.belongs($0.rule, to: skill.id) },
      notFound: notFound(number, rows))
  }

  /// The rules of the skill that found nothing.
  private func notFound(_ number: Int, _ rows: [EvidenceRow]) -> RuleNames {
    var isFound = Array(repeating: false, count: plan.ruleLists[number].ids.count)
    for row in rows { if let place = plan.rulePlaces[number][row.rule] { isFound[place] = true } }
    return RuleNames(plan.ruleLists[number]) { !isFound[$0] }
  }

  /// Whether the rule called `rule` is one of `skill`.
  private static func belongs(_ rule: String, to skill: String) -> Bool {
    rule.utf8.count > skill.utf8.count && rule.utf8.starts(with: skill.utf8)
      && rule.utf8.dropFirst(skill.utf8.count).first == UInt8(ascii: ".")
  }
}
