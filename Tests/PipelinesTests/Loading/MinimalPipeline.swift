@testable import Pipelines

/// The smallest pipeline that loads, held in memory. A test breaks one of its files.
struct MinimalPipeline: ConfigSource {
  static let name = "tiny.yaml"

  var files: [String: String] = [
    name: """
    schema: assay/pipeline/1
    name: tiny
    rubric: rubric/rubric.yaml
    languages: [en]
    """,
    "rubric/rubric.yaml": """
    schema: assay/rubric/1
    name: tiny
    version: "1"
    title: Tiny
    subject:
      name: Rust
      languages: [Rust]
      signals: [{id: subject.rust, exact: [Rust]}]
    skills: [async.yaml, web.yaml]
    scoring:
      weights: {async: 60, web: 40}
      points: {depth: [0, 10, 45, 80], verifiable: 10, verified: 20, most: 100}
      practice: {weight: 30, points: [0, 15, 50, 85, 100]}
      recency: {steps: [{months: 24, percent: 100}, {months: 1200, percent: 70}], undated: 90}
      sections: {experience: 4, projects: 4, openSource: 4, publications: 4, talks: 4, repository: 4,
        activity: 4, skills: 1, summary: 2, education: 2, courses: 1, interests: 0, objective: 0,
        coverLetter: 2, references: 0, languages: 0, contact: 0, advert: 0, reading: 0, volunteering: 3,
        awards: 2, other: 2, none: 2}
      list: 6
      tiers: [{tier: A, from: 50}, {tier: B, from: 0}]
      gates: [{id: async, message: async in use, anyOf: [{skill: async, level: 2}], caps: B}]
    """,
    "rubric/async.yaml": """
    schema: assay/skill/1
    skill: async
    title: Async
    about: Waiting without blocking.
    outside: 0
    signals:
      - id: async.tokio
        term: tokio
        kind: crate
        phrases: [tokio]
    prompts: [{levels: 0-4, ask: "What blocks?", redFlag: Nothing.}]
    """,
    "rubric/web.yaml": """
    schema: assay/skill/1
    skill: web
    title: Web
    about: Serving.
    outside: 0
    signals:
      - id: web.axum
        term: axum
        kind: crate
        phrases: [axum]
    prompts: [{levels: 0-4, ask: "What fails?", redFlag: Nothing.}]
    """,
    "headings/en.yaml": """
    schema: assay/headings/1
    language: en
    sections: {experience: [work experience]}
    """,
    "cues/en.yaml": """
    schema: assay/cues/1
    language: en
    cues:
      - {id: no-experience, phrases: [no experience with], makes: negated, cap: 0}
    """,
    "shapes/en.yaml": """
    schema: assay/shapes/1
    language: en
    work: [build]
    """,
    "dates/en.yaml": """
    schema: assay/dates/1
    language: en
    months: [[january], [february], [march], [april], [may], [june], [july], [august], [september],
      [october], [november], [december]]
    ongoing: [present]
    """,
  ]

  func path(of name: String) -> String { name }

  func has(_ name: String) -> Bool { files[name] != nil }

  func file(_ name: String, number: Int) throws(ConfigFileProblem) -> ConfigFile {
    guard let text = files[name] else { throw .unreadable("there is no such file") }
    let bytes = Array(text.utf8)
    return ConfigFile(node: try YAMLReader.node(bytes, file: number), digest: FileDigest.hex(bytes))
  }

  func load() throws(PipelineProblems) -> Pipeline { try PipelineLoader.load(Self.name, from: self) }
}
