import Model
import Testing

@testable import Scoring

/// What the dates of the work change: points, never levels.
@Suite struct DateTests {
  @Test(
    "points fade by the age of the newest work that shows the depth",
    arguments: [
      ("2024-01/2024-11", 100), ("2024-01/2024-10", 90), ("2020-01/2022-11", 90), ("2020-01/2022-10", 80),
      ("2019-01/2020-11", 80), ("2019-01/2020-10", 70), ("1999-01/2001-01", 70), ("2010-01/present", 100),
      ("2024/2024", 100), ("2023/2023", 90), ("2026-01/2027-06", 100),
    ])
  func fade(period: String, percent: Int) throws {
    let person = Person([Person.work(.job, Period(period))]).with("async.tokio", shape: 2)
    let skill = try #require(person.skill("async"))
    #expect(skill.recency == percent)
    #expect(skill.level == 2)
    #expect(skill.points == 45)
  }

  @Test func aMissingDateIsNeitherRecentNorOld() {
    #expect(Person().with("async.tokio").skill("async")?.recency == 90)
  }

  @Test func theLastPushOfARepositoryIsItsDate() {
    let repository = Repository(name: "ring", pushed: Month(year: 2021, month: 1))
    let person = Person([Person.work(.repository, Period("2016-01/2016-02"), repository: repository)])
    #expect(person.with("async.tokio").skill("async")?.recency == 80)
  }

  @Test func onlyWorkThatShowsTheDepthCounts() {
    let person = Person([
      Person.work(.job, Period("2015-01/2016-01")), Person.work(.job, Period("2025-01/present")),
    ])
    #expect(
      person.with("async.tokio", shape: 3).with("async.pin", shape: 2, entry: 1).skill("async")?.recency == 70
    )
  }

  @Test(
    "of equal quotes of one rule the newest dates the skill, in whatever order they stand",
    arguments: [[0, 1], [1, 0]])
  func orderDoesNotDate(order: [Int]) {
    var person = Person([Person.work(.other, nil), Person.work(.job, Period("2016-01/present"))])
    for entry in order { person = person.with("async.tokio", shape: 1, entry: entry) }
    #expect(person.skill("async")?.recency == 100)
  }

  @Test func someSkillsDoNotFade() {
    let person = Person([Person.work(.job, Period("1999-01/2001-01"))])
    #expect(person.with("communication.talk").skill("communication")?.recency == 100)
  }

  @Test(
    "what counts of points is rounded half up, and never less than a mention is worth",
    arguments: [
      (45, 90, 41), (45, 70, 32), (80, 70, 56), (55, 90, 50), (10, 70, 10), (10, 100, 10), (0, 100, 0),
    ])
  func counts(points: Int, percent: Int, counted: Int) {
    #expect(MiniRubric.scoring.countedPoints(points, recency: percent) == counted)
  }

  @Test(
    "months are whole, both ends count, and overlaps count once",
    arguments: [
      (["2020-01/2020-12"], 12, "2020-12"), (["2020-01/2020-01"], 1, "2020-01"),
      (["2020-01/2020-12", "2020-07/2021-06"], 18, "2021-06"),
      (["2021-01/2021-06", "2020-01/2020-12"], 18, "2021-06"),
      (["2020-01/2020-12", "2020-03/2020-05"], 12, "2020-12"),
      (["2019-01/2019-03", "2020-01/2020-03"], 6, "2020-03"),
      (["2026-10/present"], 2, "2026-11"),
      (["2020/2021"], nil, "2021-12"),
      (["2020/2021", "2022-01/2022-03"], 3, "2022-03"),
    ] as [([String], Int?, String)])
  func merge(periods: [String], months: Int?, last: String) throws {
    var person = Person(periods.map { Person.work(.job, Period($0)) })
    for entry in periods.indices { person.add("async.tokio", shape: 2, entry: entry) }
    let skill = try #require(person.skill("async"))
    #expect(skill.months == months)
    #expect(skill.lastUsed == Month(last))
  }

  @Test func workThatIsDatedBeyondTheAsOfDayEndsThere() throws {
    let person = Person([Person.work(.job, Period("2026-10/2027-03"))]).with("async.tokio", shape: 2)
    let skill = try #require(person.skill("async"))
    #expect(skill.months == 2)
    #expect(skill.lastUsed == Month("2026-11"))
  }

  @Test(
    "a job that begins after the as-of day becomes a question; studies may be planned",
    arguments: [
      (EntryKind.job, "2027-09/present", 1), (.job, "2027-01/2028-01", 1), (.job, "2026-11/present", 0),
      (.job, "2020-01/2027-03", 0), (.project, "2027-09/present", 0),
    ])
  func begins(kind: EntryKind, period: String, findings: Int) {
    let person = Person([Person.work(kind, Period(period))])
    #expect(person.assessment.findings.count { $0.code == "date-ahead" } == findings)
  }

  @Test func aMentionHasNoMonths() throws {
    let person = Person([Person.work(.job, Period("2020-01/2020-12"))]).with("async.tokio", shape: 1)
    let skill = try #require(person.skill("async"))
    #expect(skill.months == nil)
    #expect(skill.lastUsed == nil)
  }

  @Test func theTotalIsShownWithoutRecency() {
    let person = Person([Person.work(.job, Period("2010-01/2012-01"))]).with(
      "async.tokio", shape: 3, home: false)
    #expect(person.assessment.score == Tenths(118), "0.7 × 30 % × 56")
    #expect(person.assessment.scoreWithoutRecency == Tenths(168), "0.7 × 30 % × 80")
  }
}
