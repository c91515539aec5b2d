import Model
import SourceText

/// Rules, rows and candidates that are invented for one test.
enum Invented {
  static let skills = ["deep", "wide", "implied", "rare"]

  static let rules = ScoringRules(
    weights: zip(skills, [40, 30, 20, 10]).map { SkillWeight(skill: $0, weight: $1) },
    depthPoints: [0, 10, 45, 80], verifiable: 10, verified: 20, mostPoints: 100, practiceWeight: 30,
    practicePoints: [0, 15, 50, 85, 100],
    recency: [RecencyStep(months: 24, percent: 100), RecencyStep(months: 1_200, percent: 70)],
    undatedPercent: 90, recencyExempt: [], sectionCaps: [SectionCap(section: .experience, cap: 4)],
    impliedSkill: "implied", impliedLevel: 1, impliedExcept: ["rare"], listLength: 6,
    tiers: [TierRule(tier: "A", from: 55), TierRule(tier: "B", from: 0)],
    gates: [
      GateRule(
        id: "deep", message: "deep used",
        anyOf: [GateCondition(skill: "deep", level: 2, amongst: [])], caps: "B")
    ], alwaysAsked: [])

  static let rubric = Rubric(
    name: "invented", version: "1", title: "Invented", digest: "sha256:00",
    subject: Subject(name: "Rust", languages: [], peers: [], work: [], rules: []),
    skills: skills.map { skill in
      Skill(
        id: skill, title: skill, about: "", outside: 0, rules: skill == "deep" ? [spilling] : [],
        patterns: [],
        prompts: [], redFlags: [])
    }, artefacts: [], scoring: rules)

  /// A rule of `deep` that speaks for `wide`, too, up to level 2.
  private static let spilling = SignalRule(
    id: "deep.spilling", skill: "deep", term: "spilling", kind: "concept", phrases: ["spilling"], exact: [],
    standing: .stands, outside: 0, highest: 3, conditions: [], exclusions: [],
    spills: [Spill(skill: "wide", level: 2)], examples: [], counterexamples: [])

  static let asOf = Day(month: Month(year: 2026, month: 11), day: 22)

  private static let pipeline = PipelineIdentity(
    name: "invented", digest: "", rubric: "invented", rubricVersion: "1", rubricDigest: "")

  /// A new piece of work, an old one, one that is not dated.
  private static let entries = [2026, 2015, nil].map { year in
    EntryRecord(
      document: "cv.txt", section: .experience, kind: .job, title: "Work",
      period: year.map {
        let month = Month(year: $0, month: 6)
        return Period(start: month, end: month, ongoing: false, precision: .month)
      }, isHome: true, subject: .described, described: 2, describedHome: 2, links: [])
  }

  /// Returns a candidate whose rules were found as `hits` say: rule, shape, entry, artefact.
  static func signals(
    _ id: String, _ hits: [(rule: String, shape: Int, entry: Int, artefact: Artefact)]
  ) -> CandidateSignals {
    CandidateSignals(
      pipeline: pipeline, candidate: id, contact: Contact(),
      documents: [
        DocumentRecord(
          id: "cv.txt", digest: "", kind: .resume, format: "text", encoding: "UTF-8", status: .ok,
          byteCount: 1,
          characters: 1, sections: 1, entries: 3, losses: [], hidden: [])
      ], entries: entries,
      signals: hits.enumerated().map { index, hit in
        Signal(
          rule: hit.rule, skill: String(hit.rule.prefix { $0 != "." }), entry: hit.entry, statement: index,
          evidence: Evidence(
            document: "cv.txt", section: .experience, line: index + 1,
            span: TextSpan(index * 10, index * 10 + 4),
            quote: "quote", before: "", after: ""),
          assertion: .affirmed, cueCap: 4, shape: hit.shape, because: [], inHomeContext: true, termCap: 3,
          contextCap: 4, artefact: hit.artefact,
          link: hit.artefact == .verifiable ? "https://example.com/work-\(hit.entry)" : nil)
      }, rejected: [], findings: [])
  }

  /// Returns such candidates drawn at random, the same ones for one `seed`.
  static func random(_ id: String, hits: Int, seed: UInt64) -> CandidateSignals {
    var generator = SplitMix64(seed: seed)
    let rules = ["deep.a", "deep.spilling", "deep.b", "wide.a", "wide.b", "implied.a", "rare.a"]
    return signals(
      id,
      (0..<hits).map { _ in
        (
          rules.randomElement(using: &generator) ?? "deep.a", Int.random(in: 1...3, using: &generator),
          Int.random(in: 0...2, using: &generator),
          [Artefact.none, .none, .verifiable, .verified].randomElement(using: &generator) ?? .none
        )
      }.sorted { $0.2 < $1.2 })
  }
}
