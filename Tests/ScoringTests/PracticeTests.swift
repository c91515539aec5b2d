import Model
import Testing

@testable import Scoring

/// How much work in the subject the documents show at all.
@Suite struct PracticeTests {
  @Test("0: the subject is not named") func nothing() {
    expect([Person.work()], 0, 0, [])
  }

  @Test("1: it is named") func named() {
    expect([Person.work(subject: .named)], 1, 15, ["named: Rust in “Engineer” (ada.txt:3)"])
  }

  @Test("2: a piece of work is described") func described() {
    expect(
      [Person.work(.project, subject: .described, described: 1)], 2, 50,
      ["described: Rust in “Engineer” (ada.txt:3)"])
  }

  @Test(
    "3: by a job, by three pieces, or by a year of work",
    arguments: [
      ([Person.work(.job, subject: .described, described: 2)], "a job in it: Rust in “Engineer” (ada.txt:3)"),
      (
        Array(repeating: Person.work(.project, subject: .described, described: 1), count: 3),
        "3 pieces of work"
      ),
      (
        [Person.work(.project, Period("2020-01/2020-12"), subject: .described, described: 1)],
        "12 months of described work"
      ),
    ])
  func sustained(entries: [EntryRecord], reason: String) {
    expect(entries, 3, 85, ["described: Rust in “Engineer” (ada.txt:3)", reason])
  }

  @Test(
    "3 takes more than this",
    arguments: [
      [Person.work(.job, subject: .described, described: 1)],
      Array(repeating: Person.work(.project, subject: .described, described: 1), count: 2),
      [Person.work(.project, Period("2020-01/2020-11"), subject: .described, described: 1)],
      [Person.work(.project, Period("2020/2022"), subject: .described, described: 1)],
    ])
  func notSustained(entries: [EntryRecord]) {
    #expect(Person(entries).assessment.practice.level == 2)
  }

  @Test(
    "4: sustained and open to anyone, or two open pieces",
    arguments: [
      [Person.work(.job, subject: .described, described: 2), open],
      [open, open],
    ])
  func shown(entries: [EntryRecord]) {
    let practice = Person(entries).assessment.practice
    #expect(practice.level == 4)
    #expect(practice.points == 100)
    #expect(practice.because.last == "anyone can open https://example.com/ring")
  }

  @Test func aForkIsOpenToAnyoneAndShowsNothing() {
    let fork = Person.work(
      .repository, subject: .described, described: 1, links: ["https://example.com/fork"],
      repository: Repository(name: "fork", isFork: true))
    #expect(Person([fork, fork]).assessment.practice.level == 2)
  }

  @Test func withoutArtefactsFourCountsAsThree() {
    let person = Person([Self.open, Self.open])
    #expect(person.assessment.score == Tenths(300))
    #expect(person.assessment.scoreWithoutArtefacts == Tenths(255))
  }

  private static let open = Person.work(
    .project, subject: .described, described: 1, links: ["https://example.com/ring"])

  private func expect(_ entries: [EntryRecord], _ level: Int, _ points: Int, _ because: [String]) {
    let practice = Person(entries).assessment.practice
    #expect(practice == PracticeAssessment(level: level, points: points, because: because))
  }
}
