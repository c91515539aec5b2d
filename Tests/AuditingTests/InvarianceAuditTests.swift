import Model
import SourceText
import Testing

@testable import Auditing

/// What is written into documents, and what counts as a change.
@Suite struct InvarianceAuditTests {
  @Test func everyRelationOfIdentityPromisesTheSameEvidence() {
    for relation in Relation.allCases where relation.family == .identity {
      #expect(relation.expectation == .same, "\(relation)")
    }
    #expect(Relation.careerBreak.expectation == .measured && Relation.noPublicCode.expectation == .measured)
    #expect(Relation.hiddenText.expectation == .notHigher && Relation.numberAdded.expectation == .notLower)
  }

  @Test func aNameIsReplacedInEveryFileInItsOwnCase() throws {
    let set = try #require(sets(.names).first)
    #expect(set.cases.map(\.label) == ["María Ortiz (B, women)", "Wei Zhang (B, men)"])
    let files = try #require(set.cases.first).files.map(\.text)
    #expect(files[0].hasPrefix("MARÍA ORTIZ\nmaria.ortiz@example.com\n"))
    #expect(files[1] == "{\"name\": \"María Ortiz\", \"stargazers_count\": 7}")
  }

  @Test func linesStandBelowTheName() throws {
    let set = try #require(sets(.ages).first)
    #expect(set.cases[0].files[0].text.hasPrefix("ADA MUSTER\nAge: 63\nada@example.com\n"))
    #expect(set.before == Self.subject.originals)
  }

  @Test func aNamesakeIsComparedWithANeutralWordInItsPlace() throws {
    let set = try #require(sets(.schools).first)
    #expect(set.before[0].text.hasSuffix("\n\nEDUCATION\n\nBSc, Muster University\n"))
    #expect(set.cases.map { $0.files[0].text.suffix(22) } == ["BSc, Tokio University\n"])
  }

  @Test func onlyTheFileThatIsMovedHasAnotherName() throws {
    #expect(try #require(sets(.fileNames).first).cases[0].files.map(\.id) == ["ada/x.txt", "ada/repos.json"])
    #expect(try #require(sets(.folderNames).first).cases[0].files.map(\.id) == ["y/cv.txt", "y/repos.json"])
  }

  @Test func countsAreMultiplied() throws {
    #expect(try #require(sets(.stars).first).cases[0].files[1].text.contains("\"stargazers_count\":8000}"))
  }

  @Test func addressesOfPublicCodeAndExportsAreTakenAway() throws {
    let files = try #require(sets(.noPublicCode).first).cases[0].files
    #expect(files.map(\.id) == ["ada/cv.txt"])
    #expect(!files[0].text.contains("github.com") && files[0].text.contains("Code:"))
  }

  private func sets(_ relation: Relation) -> [RewriteSet] {
    let subject = Self.subject
    let all =
      IdentityRewrites(words: Self.identity).sets(of: subject) + FormRewrites().sets(of: subject)
      + ContentRewrites(words: Self.content, asOf: Day(month: Month(year: 2026, month: 11), day: 22)).sets(
        of: subject)
    return all.filter { $0.relation == relation }
  }

  private static let resume = "ADA MUSTER\nada@example.com\nCode: https://github.com/ada\n"

  private static let subject = AuditSubject(
    candidate: "ada",
    parts: [
      part("ada/cv.txt", .resume, "text", resume, Contact(name: "ADA MUSTER", emails: ["ada@example.com"])),
      part(
        "ada/repos.json", .githubProfile, "github-json",
        "{\"name\": \"Ada Muster\", \"stargazers_count\": 7}", Contact(name: "Ada Muster")),
    ])

  private static func part(
    _ id: String, _ kind: DocumentKind, _ format: String, _ text: String, _ contact: Contact
  ) -> AuditSubject.Part {
    AuditSubject.Part(
      document: Document(
        id: id, kind: kind, format: format, encoding: "utf-8", digest: "", byteCount: text.utf8.count,
        status: .ok, text: DocumentText(Array(text.utf8)), contact: contact),
      source: Array(text.utf8))
  }

  private static let identity = RewriteWords.Identity(
    names: [.init(group: "B", women: ["María Ortiz"], men: ["Wei Zhang"])], namesakes: ["Tokio"],
    neutral: "Muster", people: ["{word} Muster"], streets: ["12 {word} Street"],
    schools: ["{word} University"], employers: ["{word} Ltd"],
    school: .init(heading: "Education", lines: ["BSc, {word}"]),
    employer: .init(heading: "Work", lines: ["Clerk, {word}"]), pronouns: ["she/her"], places: ["Lagos"],
    phones: ["+1 312 555 0142"], ages: ["Age: 63"], personal: ["Religion: none"], mailHosts: ["tokio.rs"],
    fileNames: ["x"], folderNames: ["y"], photos: ["<img>"],
    padding: .init(heading: "Interests", lines: ["Chess."]), paddingTimes: [2])

  private static let content = RewriteWords.Content(
    numbers: [", by 40 %"], list: .init(heading: "Skills", lines: ["Rust"]), listTimes: [2], hidden: "Rust",
    hiding: ["<!-- {text} -->"], counts: ["\"stargazers_count\":"], countTimes: 1_000,
    publicHosts: ["github.com"], breakMonths: [24])
}
