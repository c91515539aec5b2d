import Model
import Testing

@testable import Evaluation

/// What moving the rubric's points would gain.
@Suite struct PointsTrialTests {
  @Test func pointsThatOrderEveryPairStay() throws {
    let trial = try #require(
      PointsTrial(Self.scoring, [(80, person(depth: 3)), (40, person(depth: 1)), (10, person(depth: 0))]))
    #expect(trial.own == 1)
    #expect(trial.fitted == 1)
    #expect(trial.leftOut == 1)
    #expect(trial.fittedNumbers.isEmpty)
  }

  @Test func theFewestNumbersAreMovedThatOrderMore() throws {
    // Depth 1 is worth 7 of 100, practice 1 only 4.5; the reader saw it the other way round.
    let trial = try #require(
      PointsTrial(Self.scoring, [(80, person(practice: 1)), (40, person(depth: 1))]))
    #expect(trial.own == 0)
    #expect(trial.fitted == 1)
    #expect(trial.fittedNumbers.map(\.name) == ["practice 1"])
    #expect(trial.fittedNumbers.map(\.value) == [25])
  }

  @Test func whatIsFittedToOnePairIsNothingWithoutIt() throws {
    let trial = try #require(
      PointsTrial(Self.scoring, [(80, person(practice: 1)), (40, person(depth: 1))]))
    #expect(trial.leftOut == 0)
  }

  @Test func whatSeveralPairsAskForHoldsForTheOneLeftOut() throws {
    let items: [(Double, Assessment)] = (0..<4).flatMap { place -> [(Double, Assessment)] in
      [(80 + Double(place), person(practice: 1)), (40 + Double(place), person(depth: 1))]
    }
    let trial = try #require(PointsTrial(Self.scoring, items))
    #expect(trial.own == 0)
    #expect(trial.leftOut == 1)
  }

  @Test func eachNumberIsMovedAloneToo() throws {
    let trial = try #require(
      PointsTrial(Self.scoring, [(80, person(practice: 1)), (40, person(depth: 1))]))
    let weight = trial.moves.filter { $0.number.name == "weight of practice" }
    #expect(weight.map(\.number.value) == [20, 40])
    #expect(weight.map(\.clearPairs) == [0, 0.5])
    // Depth 1 cannot fall to what no depth is worth.
    #expect(trial.moves.filter { $0.number.name == "depth 1" }.map(\.number.value) == [20])
  }

  @Test func likeFitsAskForNothing() {
    #expect(PointsTrial(Self.scoring, [(50, person(depth: 3)), (52, person(depth: 0))]) == nil)
    #expect(PointsTrial(Self.scoring, []) == nil)
  }

  // MARK: Making values

  private static let scoring = ScoringRules(
    weights: [SkillWeight(skill: "async", weight: 100)],
    depthPoints: [0, 10, 45, 80], verifiable: 10, verified: 20, mostPoints: 100, practiceWeight: 30,
    practicePoints: [0, 15, 50, 85, 100], recency: [], undatedPercent: 90, recencyExempt: [], sectionCaps: [],
    impliedLevel: 1, impliedExcept: [], listLength: 6, tiers: [], gates: [], alwaysAsked: [])

  private func person(depth: Int = 0, practice: Int = 0) -> Assessment {
    let skill = SkillAssessment(
      skill: "async", level: depth, depth: depth, artefact: .none, points: Self.scoring.depthPoints[depth],
      recency: 100, weight: 100, evidence: [], rejected: [], notFound: [])
    return Assessment(
      candidate: "ada", tier: "D", tierBeforeGates: "D", score: Tenths(0), scoreWithoutRecency: Tenths(0),
      scoreWithoutArtefacts: Tenths(0),
      practice: PracticeAssessment(level: practice, points: 0, because: []),
      skills: [skill], gates: [], findings: [], prompts: [], contact: Contact(), documents: [], entries: [])
  }
}
