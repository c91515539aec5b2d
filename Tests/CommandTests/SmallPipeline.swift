/// A pipeline of two skills that loads in no time.
enum SmallPipeline {
  /// Writes its files below `rules/`.
  static func write(to scratch: Scratch) throws {
    guard !scratch.has("rules/small.yaml") else { return }
    for (name, text) in files { try scratch.write(text + "\n", "rules/\(name)") }
  }

  private static let files = [
    (
      "small.yaml",
      """
      schema: assay/pipeline/1
      name: small
      rubric: rubric/rubric.yaml
      languages: [en]
      """
    ),
    (
      "rubric/rubric.yaml",
      """
      schema: assay/rubric/1
      name: small
      version: "1"
      title: Small
      subject:
        name: Rust
        languages: [Rust]
        signals: [{id: subject.rust, exact: [Rust], subject: opens}]
      skills: [async.yaml, web.yaml]
      artefacts: [{host: github.com, segments: 2}]
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
      """
    ),
    (
      "rubric/async.yaml",
      """
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
          subject: opens
      prompts: [{levels: 0-4, ask: "What blocks?", redFlag: Nothing.}]
      """
    ),
    (
      "rubric/web.yaml",
      """
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
      """
    ),
    (
      "headings/en.yaml",
      """
      schema: assay/headings/1
      language: en
      sections: {experience: [work experience, experience], skills: [skills]}
      """
    ),
    (
      "cues/en.yaml",
      """
      schema: assay/cues/1
      language: en
      cues:
        - {id: no-experience, phrases: [no experience with], makes: negated, cap: 0}
      """
    ),
    (
      "shapes/en.yaml",
      """
      schema: assay/shapes/1
      language: en
      work: [build]
      past: [built]
      reasons: [because]
      """
    ),
    (
      "dates/en.yaml",
      """
      schema: assay/dates/1
      language: en
      months: [[january], [february], [march], [april], [may], [june], [july], [august], [september],
        [october], [november], [december]]
      ongoing: [present]
      """
    ),
  ]
}

/// Invented applicants for the small pipeline.
enum Applicants {
  /// A résumé that earns a level in both skills.
  static let ada = """
    Ada Muster
    ada@example.com

    Experience

    Engineer, Example Ltd, January 2024 - present
    - Built services in Rust on Tokio because threads were too many.
    - Built pages with axum.

    """

  /// A résumé that names one skill.
  static let bob = """
    Bob Sample
    bob@example.com

    Skills
    Rust, Tokio

    """

  /// A résumé that earns nothing.
  static let cem = """
    Cem Invented
    cem@example.com

    Experience

    Engineer, Example Ltd, January 2024 - present
    - Built services in Java. No experience with Tokio.

    """

  /// Writes the three into the folder `folder`, one of them as a folder of its own.
  static func write(to scratch: Scratch, _ folder: String = "applicants") throws {
    try scratch.write(ada, "\(folder)/ada/resume.txt")
    try scratch.write(bob, "\(folder)/bob.txt")
    try scratch.write(cem, "\(folder)/cem.txt")
  }
}
