import Model

/// A rubric of four skills with round numbers.
enum MiniRubric {
  static let rubric = Rubric(
    name: "mini", version: "1", title: "Mini", digest: "sha256:2",
    subject: Subject(name: "Rust", languages: ["Rust"], peers: [], work: [], rules: []),
    skills: [
      skill("ownership", ["ownership.borrow"]),
      skill(
        "async", ["async.tokio", "async.guard", "async.pin"],
        spills: ["async.guard": [Spill(skill: "web", level: 2)]]),
      skill("web", ["web.axum"]), skill("communication", ["communication.talk"]),
    ], artefacts: [], scoring: scoring)

  static let scoring = ScoringRules(
    weights: zip(["ownership", "async", "web", "communication"], [40, 30, 20, 10]).map {
      SkillWeight(skill: $0, weight: $1)
    },
    depthPoints: [0, 10, 45, 80], verifiable: 10, verified: 20, mostPoints: 100, practiceWeight: 30,
    practicePoints: [0, 15, 50, 85, 100],
    recency: [
      RecencyStep(months: 24, percent: 100), RecencyStep(months: 48, percent: 90),
      RecencyStep(months: 72, percent: 80), RecencyStep(months: 1200, percent: 70),
    ],
    undatedPercent: 90, recencyExempt: ["communication"],
    sectionCaps: [
      SectionCap(section: .experience, cap: 4), SectionCap(section: .projects, cap: 4),
      SectionCap(section: .education, cap: 2), SectionCap(section: .skills, cap: 1),
      SectionCap(section: .interests, cap: 0),
    ],
    impliedSkill: "ownership", impliedLevel: 1, impliedExcept: ["communication"], listLength: 6,
    tiers: [
      TierRule(tier: "A", from: 55), TierRule(tier: "B", from: 35), TierRule(tier: "C", from: 15),
      TierRule(tier: "D", from: 0),
    ],
    gates: [
      GateRule(
        id: "ownership", message: "ownership used, or sustained work and two deep skills",
        anyOf: [
          GateCondition(skill: "ownership", level: 2, amongst: []),
          GateCondition(practice: 3, deepSkills: 2, amongst: []),
        ], caps: "B"),
      GateRule(
        id: "depth", message: "async or ownership in depth",
        anyOf: [GateCondition(deepSkills: 1, amongst: ["ownership", "async"])], caps: "C"),
    ],
    alwaysAsked: ["communication"])

  private static func skill(_ id: String, _ rules: [String], spills: [String: [Spill]] = [:]) -> Skill {
    Skill(
      id: id, title: id, about: id, outside: 0,
      rules: rules.map { rule in
        SignalRule(
          id: rule, skill: id, term: rule, kind: "concept", phrases: [rule], exact: [], standing: .needs,
          outside: 0,
          highest: 3, conditions: [], exclusions: [], spills: spills[rule] ?? [], examples: [],
          counterexamples: [])
      },
      patterns: [],
      prompts: [
        PromptRule(skill: id, lowest: 0, highest: 1, ask: "\(id), from nothing?", redFlag: "none"),
        PromptRule(skill: id, lowest: 2, highest: 4, ask: "\(id), in depth?", redFlag: "none"),
      ])
  }
}
