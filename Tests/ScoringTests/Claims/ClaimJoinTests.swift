import Model
import SourceText
import Testing

@testable import Scoring

/// What exports of accounts say of the repositories that a résumé links to.
@Suite struct ClaimJoinTests {
  @Test(
    "an export corroborates, contradicts, or tells nothing",
    arguments: [
      (
        "https://github.com/Ada/Ring", Held(substance: ["34 months", "1240 kB"]), ClaimStanding.corroborated,
        "The export shows it with 34 months, 1240 kB."
      ),
      (
        "https://www.github.com/ada/ring.git", Held(commits: 3), .corroborated,
        "The export tells of work of theirs in it."
      ),
      (
        "https://github.com/ada/ring/blob/main/src/lib.rs", Held(commits: 0), .contradicted,
        "The export counts no commit of theirs in it."
      ),
      ("github.com/ada/ring", Held(size: 0), .contradicted, "The export shows it empty."),
      (
        "https://github.com/ada/ring#usage", Held(isFork: true), .notCheckable,
        "It is a fork, and the export does not count their commits in it."
      ),
      (
        "https://github.com/ada/ring?tab=readme", Held(), .notCheckable,
        "The export lists it and tells too little of the work in it."
      ),
      (
        "https://github.com/ada/other", Held(commits: 30), .notCheckable,
        "The export of that account does not list it; it may be private, renamed or left out."
      ),
      (
        "https://github.com/bob/ring", Held(commits: 30), .notCheckable,
        "No export of that account lies in the folder."
      ),
    ])
  func joins(link: String, held: Held, standing: ClaimStanding, because: String) throws {
    let claims = Self.signals(linking: [link], [held]).claims
    let claim = try #require(claims.first)
    #expect((claim.standing, claim.because) == (standing, because))
    #expect((claim.document, claim.line, claim.link) == ("ada.txt", 3, link))
    #expect(claim.exportQuote == (link.hasSuffix("other") || link.contains("bob") ? nil : "ada/ring"))
  }

  @Test func withoutAnExportNothingIsHeldAgainstAnything() {
    #expect(Self.signals(linking: ["https://github.com/ada/ring"], []).claims.isEmpty)
  }

  @Test func eachRepositoryIsNamedOnceAndOtherHostsNotAtAll() {
    let links = [
      "https://github.com/ada/ring", "https://github.com/ada/ring/pull/3", "https://crates.io/crates/ring",
      "https://github.com/ada",
    ]
    #expect(Self.signals(linking: links, [Held()]).claims.map(\.link) == ["https://github.com/ada/ring"])
  }

  @Test func aContradictionIsAQuestionAndChangesNoScore() throws {
    let link = "https://github.com/ada/ring"
    let with = Self.signals(linking: [link], [Held(commits: 0)]).assessment
    let finding = try #require(with.findings.first { $0.code == "claim-contradicted" })
    #expect(finding.message == "Document names \(link). The export counts no commit of theirs in it.")
    #expect((finding.document, finding.line) == ("ada.txt", 3))
    #expect(with.score == Self.signals(linking: [link], []).assessment.score)
  }

  /// What an export says of ada/ring.
  struct Held: Sendable {
    var commits: Int?
    var size: Int?
    var isFork = false
    var substance: [String] = []
  }

  private struct Joined {
    let claims: [ClaimedWork]
    let assessment: Assessment
  }

  private static func signals(linking links: [String], _ held: [Held]) -> Joined {
    let work = Person.work(.project, subject: .described, described: 1, links: links)
    let exported = held.map { held in
      EntryRecord(
        document: "github.json", section: .repository, kind: .repository, title: "ada/ring", isHome: true,
        subject: .named, described: 0, describedHome: 0, links: [],
        repository: Repository(
          owner: "ada", name: "ring", url: "https://github.com/ada/ring", isFork: held.isFork,
          commits: held.commits, sizeKilobytes: held.size),
        substance: RepositorySubstance(
          signs: held.substance, isEnough: !held.substance.isEmpty, isExercise: false))
    }
    var person = Person([work] + exported)
    person.documents.append(Person.file(.ok, .githubProfile, id: "github.json"))
    let assessment = person.assessment
    return Joined(claims: assessment.claimedWork, assessment: assessment)
  }
}
