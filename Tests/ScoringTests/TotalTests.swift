import Model
import Testing

@testable import Scoring

/// Totals, tiers and gates.
@Suite struct TotalTests {
  @Test(
    "totals are rounded half up to tenths",
    arguments: [
      ("async.tokio", 2, 95), ("web.axum", 1, 14), ("communication.talk", 2, 32),
      ("communication.talk", 3, 56),
      ("communication.talk", 1, 7),
    ])
  func roundHalfUp(rule: String, shape: Int, tenths: Int) {
    let person = Person([Person.work(.job, Period("2020-01/present"))]).with(rule, shape: shape, home: false)
    #expect(person.assessment.score == Tenths(tenths))
  }

  @Test func practiceAndSkillsShareTheTotal() {
    var person = Person([Person.work(.job, Period("2020-01/present"), subject: .described, described: 3)])
    for rule in ["ownership.borrow", "async.tokio", "web.axum", "communication.talk"] {
      person.add(rule, artefact: .verified)
    }
    #expect(person.assessment.practice.level == 3)
    #expect(person.assessment.score == Tenths(955), "30 % of 85 and 70 % of 100")
  }

  @Test func nothingIsNothing() {
    #expect(Person().assessment.score == Tenths(0))
    #expect(Person().assessment.tier == "D")
  }

  @Test(
    "a tier begins at its own points",
    arguments: [
      (1000, "A"), (550, "A"), (549, "B"), (350, "B"), (349, "C"), (150, "C"), (149, "D"), (0, "D"),
    ])
  func tiersBegin(tenths: Int, tier: String) {
    #expect(ScoreCalculator(rules: MiniRubric.scoring).tier(for: Tenths(tenths)) == tier)
  }

  @Test(
    "an unmet gate lowers the tier to the best that it leaves, and raises none",
    arguments: [
      ("A", [String](), "A"), ("A", ["B"], "B"), ("A", ["B", "C"], "C"), ("A", ["C", "B"], "C"),
      ("C", ["B"], "C"),
      ("D", ["B", "C"], "D"),
    ])
  func gatesLower(tier: String, caps: [String], left: String) {
    let gates = caps.map { GateResult(gate: $0, met: false, caps: $0, message: "") }
    #expect(ScoreCalculator(rules: MiniRubric.scoring).tier(tier, cappedBy: gates) == left)
  }

  @Test(
    "a gate is met by any of its ways, of which every part must hold",
    arguments: [
      (0, [1, 3, 3, 0], ["depth"]), (3, [1, 3, 3, 0], ["ownership", "depth"]), (3, [1, 3, 2, 0], ["depth"]),
      (0, [2, 2, 3, 3], ["ownership"]), (4, [0, 2, 3, 3], ["ownership"]), (4, [1, 1, 1, 1], []),
      (0, [4, 0, 0, 0], ["ownership", "depth"]),
    ] as [(Int, [Int], [String])])
  func gatesAreMet(practice: Int, levels: [Int], met: [String]) {
    let skills = zip(MiniRubric.rubric.skills, levels).map { skill, level in
      SkillAssessment(
        skill: skill.id, level: level, depth: min(level, 3), artefact: .none, points: 0, recency: 100,
        weight: 25,
        evidence: [], rejected: [], notFound: [])
    }
    let results = GateKeeper(rules: MiniRubric.scoring).results(practice: practice, skills)
    #expect(results.filter(\.met).map(\.gate) == met)
    #expect(results.allSatisfy { $0.met == ($0.caps == nil) })
  }

  @Test func aGateThatIsNotMetShowsInTheTier() {
    var person = Person([Person.work(.job, Period("2020-01/present"), subject: .described, described: 3)])
    for rule in ["async.tokio", "web.axum", "communication.talk"] { person.add(rule, artefact: .verified) }
    person.add("ownership.borrow", shape: 1)
    let assessment = person.assessment
    #expect(assessment.score > Tenths(550))
    #expect(assessment.tierBeforeGates == "A")
    #expect(assessment.tier == "A", "sustained work and two deep skills stand for ownership")
    person.entries = [Person.work(.job, Period("2020-01/present"), subject: .named)]
    #expect(person.assessment.tier == "B")
    #expect(person.assessment.gates.map(\.met) == [false, true])
    #expect(
      person.assessment.gates.map(\.message).first == "ownership used, or sustained work and two deep skills")
  }
}
