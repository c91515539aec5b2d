import Foundation
import Model
import SourceText
import Testing

@testable import Evaluation

/// Comparing assessments with what readers found.
@Suite struct EvaluatorTests {
  @Test func comparesTheCandidatesThatAreInBoth() throws {
    let result = try evaluate(
      [assessment("ada", [3, 1]), assessment("stranger", [4, 4])],
      #"{"candidate":"ada","levels":{"async":3,"web":1}}"#, #"{"candidate":"gone","levels":{}}"#)
    #expect(result.candidates == 1)
    #expect(result.missing == ["gone"])
    #expect(result.pooled.pairs == [.init(truth: 3, found: 3), .init(truth: 1, found: 1)])
    #expect(result.disagreements.isEmpty)
  }

  @Test func aSkillThatATruthDoesNotNameIsZero() throws {
    let result = try evaluate([assessment("ada", [2, 2])], #"{"candidate":"ada","levels":{"async":2}}"#)
    #expect(result.pooled.falseCredit == 1)
    #expect(result.disagreements.map(\.skill) == ["web"])
    #expect(result.disagreements.map(\.truth) == [0])
    #expect(result.disagreements.map(\.found) == [2])
  }

  @Test(
    "of several right levels the one that was found is taken",
    arguments: [
      (1, 1), (2, 2), (3, 3), (4, 2), (0, 2),
    ])
  func accepts(found: Int, truth: Int) throws {
    let result = try evaluate(
      [assessment("ada", [found, 0])],
      #"{"candidate":"ada","levels":{"async":2,"web":0},"accept":{"async":[1,3]}}"#)
    #expect(result.pooled.pairs.first == .init(truth: truth, found: found))
  }

  @Test func practiceIsComparedWhereItWasRead() throws {
    let result = try evaluate(
      [assessment("ada", [0, 0], practice: 3), assessment("bob", [0, 0], practice: 1)],
      #"{"candidate":"ada","levels":{},"practice":2}"#, #"{"candidate":"bob","levels":{}}"#)
    #expect(result.practice.pairs == [.init(truth: 2, found: 3)])
  }

  @Test func scoresAreComparedWithFitsWhereTheyWereJudged() throws {
    let result = try evaluate(
      [
        assessment("ada", [0, 0], score: 100), assessment("bob", [0, 0], score: 900),
        assessment("cem", [0, 0]),
      ],
      #"{"candidate":"ada","levels":{"async":1},"fit":80}"#,
      #"{"candidate":"bob","levels":{"async":4,"web":3},"fit":20}"#, #"{"candidate":"cem","levels":{}}"#)
    #expect(result.order.clearPairs() == 0)
    #expect(result.readersOrder.items.map(\.score) == [70.0 * 60 * 10, 70.0 * 60 * 90 + 70.0 * 40 * 80])
  }

  @Test(
    "a quote that decides a level is found in the evidence of its skill, or missed",
    arguments: [
      ("ran Tokio for three years", true), ("Tokio", true), ("we RAN «Tokio», for three…", true),
      ("ran actix for three years", false),
    ])
  func findsQuotes(quote: String, isFound: Bool) throws {
    let result = try evaluate(
      [assessment("ada", [2, 0])],
      #"{"candidate":"ada","levels":{"async":2},"mustFind":[{"skill":"async","quote":"\#(quote)"}]}"#)
    #expect(result.evidence.wanted == 1)
    #expect(result.evidence.recall == (isFound ? 1 : 0))
    #expect(result.evidence.missed.map(\.quote.quote) == (isFound ? [] : [quote]))
    #expect(result.evidence.missed.map(\.candidate) == (isFound ? [] : ["ada"]))
  }

  @Test func quotesForOneSkillAreAlternatives() throws {
    let quotes = #"[{"skill":"async","quote":"nowhere at all"},{"skill":"async","quote":"ran Tokio"}]"#
    let result = try evaluate(
      [assessment("ada", [2, 0])], #"{"candidate":"ada","levels":{"async":2},"mustFind":\#(quotes)}"#)
    #expect(result.evidence.wanted == 1)
    #expect(result.evidence.missed.isEmpty)
  }

  @Test func theIntervalIsTheSameEveryTimeAndHoldsTheFigure() throws {
    let people = (0..<12).map { assessment("c\($0)", [$0 % 4, $0 % 3]) }
    let rows = (0..<12).map { #"{"candidate":"c\#($0)","levels":{"async":\#($0 % 4),"web":\#($0 % 2)}}"# }
    let results = try [evaluate(people, rows), evaluate(people, rows)]
    #expect(results[0].interval == results[1].interval)
    #expect(try #require(results[0].interval).contains(try #require(results[0].pooled.kappa)))
  }

  // MARK: Truth files

  @Test(
    "a truth file that is wrong is told with its line and the remedy",
    arguments: [
      (
        #"{"candidate":"ada","levels":{"async":5}}"#,
        "TRUTH:1: error: not a row of a truth file\n  help: write {\"candidate\": \"id\", \"levels\": {\"skill\": 0–4, …}}"
      ),
      (
        "{\"candidate\":\"ada\",\"levels\":{}}\n\n{\"candidate\":",
        "TRUTH:3: error: not a row of a truth file\n  help: write {\"candidate\": \"id\", \"levels\": {\"skill\": 0–4, …}}"
      ),
    ])
  func tellsWhatIsWrong(text: String, says: String) throws {
    let path = try Self.file(text)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let error = #expect(throws: Diagnostic.self) { try TruthFile.rows(at: path) }
    #expect(error?.description.replacing(path, with: "TRUTH") == says)
  }

  @Test func tellsThatThereIsNoTruthFile() {
    let error = #expect(throws: Diagnostic.self) { try TruthFile.rows(at: "no/such.jsonl") }
    #expect(
      error?.description
        == "no/such.jsonl: error: there is no such truth file\n  help: name a file with one JSON object a line"
    )
  }

  // MARK: Making values

  private func evaluate(_ assessments: [Assessment], _ rows: String...) throws -> EvaluationResult {
    try evaluate(assessments, rows)
  }

  private func evaluate(_ assessments: [Assessment], _ rows: [String]) throws -> EvaluationResult {
    let truth = try rows.map { try JSONDecoder().decode(TruthRow.self, from: Data($0.utf8)) }
    return Evaluator(skills: ["async", "web"], scoring: Self.scoring).result(assessments, truth: truth)
  }

  private static func file(_ text: String) throws -> String {
    let path = NSTemporaryDirectory() + "assay-truth-\(UUID()).jsonl"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  private static let scoring = ScoringRules(
    weights: [SkillWeight(skill: "async", weight: 60), SkillWeight(skill: "web", weight: 40)],
    depthPoints: [0, 10, 45, 80], verifiable: 10, verified: 20, mostPoints: 100, practiceWeight: 30,
    practicePoints: [0, 15, 50, 85, 100], recency: [], undatedPercent: 90, recencyExempt: [], sectionCaps: [],
    impliedLevel: 1, impliedExcept: [], listLength: 6, tiers: [], gates: [], alwaysAsked: [])

  private func assessment(_ id: String, _ levels: [Int], practice: Int = 0, score: Int = 0) -> Assessment {
    let row = EvidenceRow(
      rule: "async.tokio", level: 2, shape: 2, because: [],
      caps: Caps(term: 3, section: 4, cue: 4, context: 4),
      assertion: .affirmed, counted: true, artefact: .none, entry: 0, document: "cv.txt",
      section: .experience,
      span: TextSpan(4, 9), quote: "Tokio", before: "Ran ", after: " for three years.")
    let skills = zip(["async", "web"], levels).map { skill, level in
      SkillAssessment(
        skill: skill, level: level, depth: level, artefact: .none, points: 0, recency: 100, weight: 1,
        evidence: skill == "async" ? [row] : [], rejected: [], notFound: [])
    }
    return Assessment(
      candidate: id, tier: "D", tierBeforeGates: "D", score: Tenths(score),
      scoreWithoutRecency: Tenths(score),
      scoreWithoutArtefacts: Tenths(score),
      practice: PracticeAssessment(level: practice, points: 0, because: []),
      skills: skills, gates: [], findings: [], prompts: [], contact: Contact(), documents: [], entries: [])
  }
}
