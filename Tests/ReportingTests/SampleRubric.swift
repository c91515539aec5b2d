import Model

@testable import Reporting

/// The numbers of the built-in rubric, for results that are invented here.
enum SampleRubric {
  static let skills = [
    SkillHeading(skill: "ownership", title: "Ownership", about: "Ownership, borrowing and lifetimes."),
    SkillHeading(skill: "async", title: "Async", about: "Async Rust and its runtimes."),
    SkillHeading(skill: "cargo", title: "Cargo", about: "Cargo and the crates ecosystem."),
    SkillHeading(skill: "systems", title: "Systems", about: "Systems programming and unsafe code."),
    SkillHeading(skill: "wasm", title: "WebAssembly", about: "WebAssembly and the browser."),
    SkillHeading(skill: "concurrency", title: "Concurrency", about: "Safe concurrency and performance."),
    SkillHeading(skill: "testing", title: "Testing", about: "Testing, debugging and measuring."),
    SkillHeading(skill: "web", title: "Web", about: "Web frameworks and services."),
    SkillHeading(skill: "delivery", title: "Delivery", about: "Version control, CI and CD."),
    SkillHeading(skill: "communication", title: "Communication", about: "Writing, reviewing and teaching."),
  ]

  static let scoring = ScoringRules(
    weights: zip(skills, [20, 15, 7, 8, 3, 15, 10, 10, 7, 5]).map {
      SkillWeight(skill: $0.skill, weight: $1)
    },
    depthPoints: [0, 10, 45, 80],
    verifiable: 10,
    verified: 20,
    mostPoints: 100,
    practiceWeight: 30,
    practicePoints: [0, 15, 50, 85, 100],
    recency: [
      RecencyStep(months: 24, percent: 100), RecencyStep(months: 48, percent: 90),
      RecencyStep(months: 72, percent: 80), RecencyStep(months: 12_000, percent: 70),
    ],
    undatedPercent: 90,
    recencyExempt: ["communication"],
    sectionCaps: [
      SectionCap(section: .experience, cap: 4), SectionCap(section: .projects, cap: 4),
      SectionCap(section: .openSource, cap: 4), SectionCap(section: .repository, cap: 4),
      SectionCap(section: .skills, cap: 1), SectionCap(section: .summary, cap: 1),
    ],
    impliedSkill: "ownership",
    impliedLevel: 1,
    impliedExcept: ["communication"],
    listLength: 6,
    tiers: [
      TierRule(tier: "A", from: 55), TierRule(tier: "B", from: 35), TierRule(tier: "C", from: 15),
      TierRule(tier: "D", from: 0),
    ],
    gates: [
      GateRule(
        id: "ownership", message: "ownership used, or sustained Rust work with two deep skills",
        anyOf: [
          GateCondition(skill: "ownership", level: 2, amongst: []),
          GateCondition(practice: 3, deepSkills: 2, amongst: []),
        ], caps: "B"),
      GateRule(
        id: "concurrency", message: "concurrency used",
        anyOf: [GateCondition(skill: "concurrency", level: 2, amongst: [])], caps: "B"),
      GateRule(
        id: "depth", message: "one of ownership, async, concurrency and systems shown in depth",
        anyOf: [
          GateCondition(deepSkills: 1, amongst: ["ownership", "async", "concurrency", "systems"])
        ], caps: "B"),
    ],
    alwaysAsked: ["concurrency", "async", "communication"]
  )

  static let pipeline = PipelineIdentity(
    name: "rust-developer",
    digest: "sha256:4f0c3e19a1c25b7d9fb36b2c1d7e8a9b0c1d2e3f405162738495a6b7c8d9eaf0",
    rubric: "rust-developer",
    rubricVersion: "1",
    rubricDigest: "sha256:9b1d8e7f60514233a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90a1b"
  )

  static let rubric = Rubric(
    name: pipeline.rubric, version: pipeline.rubricVersion, title: "Rust developer",
    digest: pipeline.rubricDigest,
    subject: Subject(name: "Rust", languages: [], peers: [], work: [], rules: []),
    skills: skills.map { heading in
      Skill(
        id: heading.skill, title: heading.title, about: heading.about, outside: 0,
        rules: (terms[heading.skill] ?? []).map { rule(heading.skill, $0) }, patterns: [],
        prompts: (questions[heading.skill] ?? []), redFlags: [])
    },
    artefacts: [], scoring: scoring, reasons: [])

  static let summary = RubricSummary(rubric)

  private static let terms = [
    "ownership": ["zero-copy", "lifetimes", "interior-mutability", "borrow-checker"],
    "async": ["tokio", "backpressure", "cancellation-safety", "pinning", "select"],
    "cargo": ["workspace", "features"],
    "systems": ["embedded", "unsafe", "ffi", "no-std"],
    "wasm": ["wasm-bindgen", "wasi"],
    "concurrency": ["loom", "channel", "rayon"],
    "testing": ["criterion", "proptest", "fuzz"],
    "web": ["axum", "actix"],
    "delivery": ["clippy", "git"],
    "communication": ["rfc", "review"],
  ]

  private static func rule(_ skill: String, _ term: String) -> SignalRule {
    SignalRule(
      id: "\(skill).\(term)", skill: skill, term: term, kind: "concept", phrases: [term], exact: [],
      standing: .stands, outside: 0, highest: 3, conditions: [], exclusions: [], spills: [], examples: [],
      counterexamples: [])
  }

  private static let questions = [
    "ownership": [
      PromptRule(
        skill: "ownership", lowest: 0, highest: 4,
        ask: "Where did the borrow checker make you change a design, and was the new one better?",
        redFlag: "Clones until it compiles.")
    ],
    "async": [
      PromptRule(
        skill: "async", lowest: 0, highest: 4,
        ask:
          "A client reads more slowly than you write. What happens in your service, and who notices first?",
        redFlag: "Speaks of a channel's size only; no word on who slows down or what is dropped.")
    ],
    "concurrency": [
      PromptRule(
        skill: "concurrency", lowest: 0, highest: 4,
        ask: "Describe the last deadlock or lost wake-up that you met, and how you proved it gone.",
        redFlag: "“The compiler prevents those.”")
    ],
    "communication": [
      PromptRule(
        skill: "communication", lowest: 0, highest: 4,
        ask: "In writing, ten sentences: explain to a product manager why you would not rewrite the service.",
        redFlag: "Describes the code, not the trade-off.")
    ],
  ]
}
