import Model
import Testing

@testable import Scoring

/// What anyone can open lifts, and is kept apart from depth.
@Suite struct ArtefactTests {
  @Test(
    "an artefact lifts to 4 what is 2 or more, and adds points",
    arguments: [
      (1, Artefact.verifiable, 1, 1, 10), (2, .none, 2, 2, 45), (2, .verifiable, 4, 2, 55),
      (2, .verified, 4, 2, 65),
      (3, .none, 3, 3, 80), (3, .verifiable, 4, 3, 90), (3, .verified, 4, 3, 100),
    ])
  func lifts(shape: Int, artefact: Artefact, level: Int, depth: Int, points: Int) throws {
    let skill = try #require(Person().with("async.tokio", shape: shape, artefact: artefact).skill("async"))
    #expect(skill.level == level)
    #expect(skill.depth == depth)
    #expect(skill.points == points)
    #expect(skill.artefact == (shape >= 2 ? artefact : .none))
  }

  @Test func worksOfOtherLanguagesLiftNothing() throws {
    var person = Person()
    person.add("async.tokio", context: 2, artefact: .verified)
    let skill = try #require(person.skill("async"))
    #expect(skill.level == 2)
    #expect(skill.artefact == .none)
    #expect(skill.points == 45)
  }

  @Test func depthAndArtefactMayComeFromDifferentRows() throws {
    let skill = try #require(
      Person().with("async.tokio", shape: 3).with("async.pin", shape: 2, artefact: .verified).skill("async"))
    #expect(skill.depth == 3)
    #expect(skill.artefact == .verified)
    #expect(skill.points == 100)
  }

  @Test func aLinkInATextShowsTheOneSkillOfWhichTheTextSaysMost() {
    let person = Person().with("async.tokio", shape: 3, artefact: .verifiable)
      .with("web.axum", shape: 2, artefact: .verifiable)
    #expect(person.skill("async")?.level == 4)
    #expect(person.skill("web")?.level == 2)
  }

  @Test func whatAnExportHoldsMayShowSeveral() {
    let person = Person().with("async.tokio", artefact: .verified).with(
      "web.axum", shape: 2, artefact: .verified)
    #expect(person.skill("async")?.level == 4)
    #expect(person.skill("web")?.level == 4)
  }

  @Test func theTotalIsShownWithoutThem() {
    let person = Person().with("async.tokio", shape: 2, home: false, artefact: .verified)
    #expect(
      person.assessment.score == Tenths(124), "0.7 × 30 % × 59 points, which are 65 of an undated piece")
    #expect(person.assessment.scoreWithoutArtefacts == Tenths(86))
  }
}
