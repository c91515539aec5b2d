import Extraction
import Model

/// A rubric of four skills with one term for each way in which a term can be found or refused.
enum MiniRubric {
  static let pipeline = PipelineIdentity(
    name: "mini", digest: "sha256:1", rubric: "mini", rubricVersion: "1", rubricDigest: "sha256:2")

  static let extractor = SignalExtractor(
    rubric: rubric, languages: [MiniLanguage.english], pipeline: pipeline)

  static let probe = SentenceProbe(extractor, subject: "Rust")

  static let rubric = Rubric(
    name: "mini", version: "1", title: "Mini", digest: "sha256:2", subject: subject, skills: skills,
    artefacts: [
      ArtefactHost(host: "crates.io", segments: 2, prefix: "crates/", except: [], skills: [], subject: true),
      ArtefactHost(
        host: "rust-lang.org", segments: 1, except: [], skills: [], subject: true, shows: false),
      ArtefactHost(host: "github.com", segments: 2, except: ["orgs"], skills: [], subject: false),
      ArtefactHost(
        host: "lib.rs", segments: 2, prefix: "crates/", except: [], skills: [], subject: true,
        proves: "web.page"),
      ArtefactHost(host: "blog.example.com", segments: 1, except: [], skills: ["web"], subject: false),
    ], publicPages: "web.page",
    exports: ExportRules(
      needed: 2, commits: 20, months: 1, kilobytes: 100, textBytes: 600,
      files: [ExportFiles(name: "tests", begin: ["tests/", "benches/"])], forkCommits: 10, exerciseCap: 1,
      exercises: ["learn*", "*-tutorial", "*of-code*", "minigrep"]),
    scoring: scoring)

  private static let subject = Subject(
    name: "Rust", languages: ["Rust"], peers: ["Go", "Python"], work: ["service"],
    rules: [
      rule(
        "subject.rust", "", exact: ["Rust"], standing: .opens,
        exclusions: [
          unless(["raids", "wipes"], within: 8, reason: "the game Rust"),
          unless(["removal"], within: 1, side: .after, reason: "corrosion"),
        ]),
      rule("subject.team", "", ["compiler team"], standing: .role),
      rule(
        "subject.rust-listed", "", exact: ["rust"], standing: .opens,
        conditions: [Condition(words: ["go", "python"], within: 4, scope: .statement)]),
    ])

  private static let skills = [
    skill("ownership", [rule("ownership.borrow", "ownership", ["borrow checker"], standing: .stands)]),
    skill(
      "async",
      [
        rule("async.tokio", "async", ["tokio"], standing: .opens),
        rule(
          "async.near", "async", ["tokio near Rust"], standing: .stands,
          exclusions: [unless(["lamp"], within: 3, reason: "a lamp")]),
        rule("async.runtime", "async", ["tokio runtime"], standing: .stands, highest: 2),
        rule(
          "async.futures", "async", ["futures"],
          exclusions: [unless(["index", "trade*"], within: 2, reason: "finance")]),
      ]),
    skill(
      "concurrency",
      [
        rule("concurrency.mutex", "concurrency", ["mutex"], outside: 1),
        rule("concurrency.arc", "concurrency", exact: ["Arc"]),
        rule(
          "concurrency.channel", "concurrency", ["channel"],
          conditions: [Condition(words: ["tokio", "mpsc"], scope: .entry)]),
      ],
      patterns: [
        PatternRule(
          id: "concurrency.replaced", skill: "concurrency", pattern: "(replaced|swapped) ~3 mutex", shape: 3,
          needsHome: true, examples: [], counterexamples: [])
      ]),
    skill(
      "web",
      [
        rule("web.axum", "web", ["axum"], standing: .stands),
        rule(
          "web.rocket", "web", exact: ["Rocket"],
          exclusions: [unless(["launcher"], within: 1, side: .after, reason: "a launcher")]),
        rule("web.sqlx", "web", ["sqlx"], standing: .stands),
        rule("web.tower", "web", ["tower-http"], standing: .stands),
        rule("web.hyper", "web", ["hyper"], standing: .stands),
        rule("web.tonic", "web", ["tonic"], standing: .stands),
        SignalRule(
          id: "web.talk", skill: "web", term: "talks", kind: "practice", phrases: ["meetup"], exact: [],
          standing: .stands, outside: 0, highest: 3, conditions: [], exclusions: [], anyLink: true,
          spills: [], examples: [],
          counterexamples: []),
      ]),
  ]

  private static let scoring = ScoringRules(
    weights: skills.map { SkillWeight(skill: $0.id, weight: 25) }, depthPoints: [0, 10, 45, 80],
    verifiable: 10,
    verified: 20, mostPoints: 100, practiceWeight: 30, practicePoints: [0, 15, 50, 85, 100], recency: [],
    undatedPercent: 90, recencyExempt: [], sectionCaps: [], impliedLevel: 1, impliedExcept: [], listLength: 6,
    tiers: [], gates: [], alwaysAsked: [])

  private static func skill(_ id: String, _ rules: [SignalRule], patterns: [PatternRule] = []) -> Skill {
    Skill(id: id, title: id, about: id, outside: 0, rules: rules, patterns: patterns, prompts: [])
  }

  private static func rule(
    _ id: String, _ skill: String, _ phrases: [String] = [], exact: [String] = [],
    standing: Standing = .needs,
    outside: Int = 0, highest: Int = 3, conditions: [Condition] = [], exclusions: [Exclusion] = []
  ) -> SignalRule {
    SignalRule(
      id: id, skill: skill, term: id, kind: "concept", phrases: phrases, exact: exact, standing: standing,
      outside: outside, highest: highest, conditions: conditions, exclusions: exclusions, spills: [],
      examples: [],
      counterexamples: [])
  }

  private static func unless(
    _ words: [String], within: Int, side: ExclusionSide = .either, reason: String
  ) -> Exclusion {
    Exclusion(words: words, within: within, side: side, scope: .statement, reason: reason)
  }
}
