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
    "3: by a job, by three pieces, by three public places, or by a year of them",
    arguments: [
      (
        [Person.work(.job, subject: .described, described: 3, home: 2)],
        "a job in it: Rust in “Engineer” (ada.txt:3)"
      ),
      ([Person.work(.job, subject: .described, described: 1)], "a job in it: Rust in “Engineer” (ada.txt:3)"),
      (Array(repeating: piece, count: 3), "3 pieces of work"),
      (
        [
          Person.work(.job, Period("2020-01/2020-06"), subject: .described, described: 2, home: 1),
          Person.work(.job, Period("2020-07/2020-12"), subject: .described, described: 2, home: 1),
        ], "12 months of described work"
      ),
      (
        [
          Person.work(.job, Period("2020/2022"), subject: .described, described: 2, home: 1),
          Person.work(.job, Period("2020/2022"), subject: .described, described: 2, home: 1),
        ], "14 months of described work"
      ),
    ])
  func sustained(entries: [EntryRecord], reason: String) {
    expect(entries, 3, 85, ["described: Rust in “Engineer” (ada.txt:3)", reason])
  }

  @Test(
    "3 takes more than this",
    arguments: [
      [Person.work(.job, subject: .described, described: 2, home: 1)], [piece, piece],
      [
        Person.work(.job, Period("2020-01/2020-06"), subject: .described, described: 2, home: 1),
        Person.work(.job, Period("2020-07/2020-11"), subject: .described, described: 2, home: 1),
      ],
      [
        Person.work(.job, Period("2020/2021"), subject: .described, described: 2, home: 1),
        Person.work(.job, Period("2020/2021"), subject: .described, described: 2, home: 1),
      ],
      // A project of years that nobody can open; one that can be, of less than a year, or told in a line.
      [Person.work(.project, Period("2021/2024"), subject: .described, described: 3)],
      [openProject(Period("2021-01/2021-11"), described: 3)],
      [openProject(Period("2021-01/2023-11"), described: 1)],
    ])
  func notSustained(entries: [EntryRecord]) {
    #expect(Person(entries).assessment.practice.level == 2)
  }

  @Test func aYearOfAProjectThatAnyoneCanOpenIsSustained() {
    expect(
      [Self.openProject(Period("2021-01/2021-12"), described: 2)], 4, 100,
      [
        "described: Rust in “Engineer” (ada.txt:3)", "12 months of described work",
        "anyone can open https://example.com/ring",
      ])
  }

  private static func openProject(_ period: Period, described: Int) -> EntryRecord {
    Person.work(
      .project, period, subject: .described, described: described, links: ["https://example.com/ring"])
  }

  @Test func aStandingRoleIsSustainedAndPublic() {
    let role = Person.work(.other, subject: .role, described: 0, home: 1)
    expect(
      [role], 4, 100,
      [
        "described: Rust in “Engineer” (ada.txt:3)", "a standing role: Rust in “Engineer” (ada.txt:3)",
        "the role is a public one",
      ])
    let open = Person.work(.other, subject: .role, described: 0, home: 1, links: ["https://example.com/team"])
    #expect(Person([open]).assessment.practice.level == 4)
  }

  @Test func whatIsDoneForYearsIsSustainedWhereWorkIsTold() {
    let main = Person.work(.other, subject: .main, described: 0, home: 0)
    expect([main], 1, 15, ["named: Rust in “Engineer” (ada.txt:3)"])
    expect(
      [main, Self.piece], 3, 85,
      [
        "described: Rust in “Engineer” (ada.txt:3)",
        "for years, or most of the time: Rust in “Engineer” (ada.txt:3)",
      ])
  }

  @Test func aSummaryDescribesAndSustainsNothing() {
    let summary = Person.work(.other, subject: .described, described: 3, in: .summary)
    expect([summary, summary, summary], 2, 50, ["described: Rust in “Engineer” (ada.txt:3)"])
  }

  @Test func aTalkIsNoPieceOfWork() {
    let talk = Person.work(
      .other, subject: .described, described: 1, links: ["https://example.com/talk"], in: .talks)
    expect([talk, talk], 1, 15, ["named: Rust in “Engineer” (ada.txt:3)"])
    let job = Person.work(.job, subject: .described, described: 2)
    #expect(Person([job, talk]).assessment.practice.level == 4)
  }

  @Test func partsOfOneTextAreOnePiece() {
    let part = Person.work(.other, subject: .described, described: 1)
    #expect(Person([part, part, part]).assessment.practice.level == 2)
    #expect(Person([part, Self.piece, Self.piece]).assessment.practice.level == 3)
  }

  @Test func fourIsSustainedAndOpenToAnyone() {
    expect(
      [Person.work(.job, subject: .described, described: 2, links: ["https://example.com/ring"])], 4, 100,
      [
        "described: Rust in “Engineer” (ada.txt:3)", "a job in it: Rust in “Engineer” (ada.txt:3)",
        "anyone can open https://example.com/ring",
      ])
  }

  @Test(
    "what an export holds is open to anyone where there is enough of it, or where the export tells nothing of that",
    arguments: [
      (Repository(name: "fork", isFork: true), nil, 3),
      (Repository(name: "ring", sizeKilobytes: 3), nil, 3),
      (Repository(name: "ring", sizeKilobytes: 300), RepositorySubstance.enough, 4),
      (Repository(name: "ring"), nil, 4),
    ] as [(Repository, RepositorySubstance?, Int)])
  func opensRepositories(repository: Repository, substance: RepositorySubstance?, level: Int) {
    let held = Person.work(
      .repository, subject: .described, described: 1, links: ["https://example.com/ring"],
      repository: repository, substance: substance)
    #expect(Person([Self.piece, Self.piece, held]).assessment.practice.level == level)
  }

  @Test func threeEmptyRepositoriesAreNoSustainedWork() {
    let small = Person.work(
      .repository, subject: .described, links: ["https://example.com/ring"],
      repository: Repository(name: "ring", sizeKilobytes: 3))
    #expect(Person([small, small, small]).assessment.practice.level == 2)
  }

  @Test func twoDescribedPiecesThatAnyoneCanOpenAreSustained() {
    let pieces = ["https://example.com/a", "https://example.com/b"].map {
      Person.work(.project, subject: .described, described: 1, links: [$0])
    }
    expect(
      pieces, 4, 100,
      [
        "described: Rust in “Engineer” (ada.txt:3)", "2 public pieces of work",
        "anyone can open https://example.com/a",
      ])
    #expect(Person([pieces[0], pieces[0]]).assessment.practice.level == 2)
  }

  @Test func withoutArtefactsFourCountsAsThree() {
    let person = Person([
      Person.work(.job, subject: .described, described: 2, links: ["https://example.com/ring"])
    ])
    #expect(person.assessment.score == Tenths(300))
    #expect(person.assessment.scoreWithoutArtefacts == Tenths(255))
  }

  private static let piece = Person.work(.project, subject: .described, described: 1)

  private func expect(_ entries: [EntryRecord], _ level: Int, _ points: Int, _ because: [String]) {
    let practice = Person(entries).assessment.practice
    #expect(practice == PracticeAssessment(level: level, points: points, because: because))
  }
}

extension RepositorySubstance {
  fileprivate static let enough = RepositorySubstance(
    signs: ["300 kB", "9 months"], isEnough: true, isExercise: false)
}
