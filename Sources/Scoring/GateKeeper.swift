import Model

/// Says which conditions of the tiers are met.
struct GateKeeper {
  let rules: ScoringRules

  func results(practice: Int, _ skills: [SkillAssessment]) -> [GateResult] {
    rules.gates.map { gate in
      let met = gate.anyOf.contains { holds($0, practice, skills) }
      return GateResult(gate: gate.id, met: met, caps: met ? nil : gate.caps, message: gate.message)
    }
  }

  private func holds(_ condition: GateCondition, _ practice: Int, _ skills: [SkillAssessment]) -> Bool {
    if let least = condition.practice, practice < least { return false }
    if let skill = condition.skill, let least = condition.level {
      guard let found = skills.first(where: { $0.skill == skill }), found.level >= least else { return false }
    }
    if let count = condition.deepSkills {
      let pool = condition.amongst.isEmpty ? skills : skills.filter { condition.amongst.contains($0.skill) }
      guard pool.filter({ $0.level >= 3 }).count >= count else { return false }
    }
    return true
  }
}
