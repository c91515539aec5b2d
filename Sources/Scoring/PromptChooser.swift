import Model

/// Chooses what to ask: first where a gate is not shown, then what is always asked, then the rest by weight.
struct PromptChooser {
  let rubric: Rubric

  func prompts(_ skills: [SkillAssessment], _ gates: [GateResult]) -> [Prompt] {
    let unmet = Set(
      rubric.scoring.gates.filter { gate in gates.contains { $0.gate == gate.id && !$0.met } }
        .flatMap { $0.anyOf.compactMap(\.skill) })
    let ranked = skills.enumerated().sorted { a, b in
      let (x, y) = (priority(a.element, unmet), priority(b.element, unmet))
      return x != y
        ? x < y
        : a.element.weight != b.element.weight ? a.element.weight > b.element.weight : a.offset < b.offset
    }
    return ranked.flatMap { _, skill in prompts(for: skill, reason: reason(skill, unmet)) }
  }

  private func priority(_ skill: SkillAssessment, _ unmet: Set<String>) -> Int {
    if unmet.contains(skill.skill) { return 0 }
    return rubric.scoring.alwaysAsked.contains(skill.skill) ? 1 : 2
  }

  private func reason(_ skill: SkillAssessment, _ unmet: Set<String>) -> String {
    if unmet.contains(skill.skill) {
      return "a gate asks for it, and the documents show level \(skill.level)"
    }
    if rubric.scoring.alwaysAsked.contains(skill.skill) {
      return "always asked; the documents show level \(skill.level)"
    }
    return "the documents show level \(skill.level)"
  }

  private func prompts(for skill: SkillAssessment, reason: String) -> [Prompt] {
    let rules = rubric.skills.first { $0.id == skill.skill }?.prompts ?? []
    return rules.filter { $0.lowest <= skill.level && skill.level <= $0.highest }.prefix(1).map {
      Prompt(skill: skill.skill, ask: $0.ask, redFlag: $0.redFlag, reason: reason)
    }
  }
}
