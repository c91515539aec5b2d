import Model
import SourceText
import Testing

@testable import Scoring

/// The central law: a signal earns the least of its shape and its four caps.
@Suite struct LawTests {
  @Test(
    "each of the five terms can be the one that limits",
    arguments: [
      (3, 3, SectionKind.experience, 4, 4, 3), (1, 3, .experience, 4, 4, 1), (3, 2, .experience, 4, 4, 2),
      (3, 3, .education, 4, 4, 2), (3, 3, .experience, 1, 4, 1), (3, 3, .experience, 4, 2, 2),
      (3, 3, .interests, 4, 4, 0), (3, 3, .experience, 0, 4, 0), (3, 3, .experience, 4, 1, 1),
    ])
  func isTheLeastOfFive(shape: Int, term: Int, section: SectionKind, cue: Int, context: Int, level: Int)
    throws
  {
    var person = Person()
    person.add("async.tokio", shape: shape, term: term, section: section, cue: cue, context: context)
    let skill = try #require(person.skill("async"))
    let row = try #require(skill.evidence.first)
    #expect(row.level == level)
    #expect(row.shape == shape)
    #expect(row.caps == Caps(term: term, section: MiniRubric.cap(section), cue: cue, context: context))
    #expect(skill.level == level)
    #expect(skill.depth == level)
    #expect(row.counted == (level > 0))
  }

  @Test func aPartThatTheRubricDoesNotNameLeavesAMention() throws {
    var person = Person()
    person.add("async.tokio", section: .courses)
    #expect(person.skill("async")?.level == 1)
  }

  @Test func theBestSignalCountsAndTheBestOfEachRuleIsMarked() throws {
    var person = Person()
    person.add("async.tokio", shape: 1)
    person.add("async.pin", shape: 2)
    person.add("async.tokio", shape: 3)
    person.add("async.tokio", shape: 3)
    let rows = try #require(person.skill("async")).evidence
    #expect(rows.map(\.level) == [3, 3, 2, 1])
    #expect(rows.map(\.rule) == ["async.tokio", "async.tokio", "async.pin", "async.tokio"])
    #expect(rows.map(\.counted) == [true, false, true, false])
    #expect(rows.map(\.line) == [3, 4, 2, 1])
  }

  @Test func aTermSpeaksForASecondSkillWithItsOwnCap() throws {
    let web = try #require(Person().with("async.guard").skill("web"))
    #expect(web.level == 2)
    let row = try #require(web.evidence.first)
    #expect(row.rule == "async.guard.spill")
    #expect(row.spilledFrom == "async.guard")
    #expect(row.caps.term == 2)
  }

  @Test func aMereMentionSpeaksForNoOtherSkill() {
    #expect(Person().with("async.guard", shape: 1).skill("web")?.evidence.isEmpty == true)
  }

  @Test func describedWorkInTheSubjectImpliesOwnership() throws {
    let person = Person().with("async.tokio", shape: 2).with("web.axum", shape: 3)
    let ownership = try #require(person.skill("ownership"))
    #expect(ownership.level == 1)
    #expect(ownership.evidence.map(\.rule) == ["ownership.implied"])
    #expect(ownership.evidence.map(\.spilledFrom) == ["web.axum"], "the deepest one implies it")
    #expect(ownership.evidence.map(\.because) == [["implied by described work: web.axum"]])
  }

  @Test(
    "other work implies nothing",
    arguments: [
      Person().with("async.tokio", shape: 1), Person().with("async.tokio", home: false),
      Person().with("communication.talk"),
    ])
  func othersImplyNothing(person: Person) {
    #expect(person.skill("ownership")?.level == 0)
  }

  @Test func whatWasLookedForAndNotFoundIsListed() {
    #expect(Person().with("async.pin").skill("async")?.notFound == ["async.tokio", "async.guard"])
  }

  @Test func rejectedSensesStandWithTheirSkill() {
    var person = Person()
    person.rejected = ["async.tokio", "web.axum", "subject.rust"].map {
      RejectedSense(rule: $0, document: "ada.txt", span: TextSpan(0, 1), quote: "x", reason: "finance")
    }
    #expect(person.skill("async")?.rejected.map(\.rule) == ["async.tokio"])
  }
}

extension MiniRubric {
  static func cap(_ section: SectionKind) -> Int {
    scoring.sectionCaps.first { $0.section == section }?.cap ?? 1
  }
}
