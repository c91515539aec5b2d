import FoundationEssentials
import Markup
import Model
import SourceText
import Testing

@testable import Ingestion

/// The folder of public samples, where it lies beside the project.
private let samples: String? = {
  let folder =
    "/" + #filePath.split(separator: "/").dropLast(5).joined(separator: "/") + "/shared/samples/formats"
  return FileManager.default.fileExists(atPath: folder) ? folder : nil
}()

/// What each sample gives: its format, status, bytes of text, sections and entries.
@Suite(.enabled(if: samples != nil, "the public samples are not beside the project"))
struct RecordSamplesTests {
  @Test(
    "a sample is read as what it is",
    arguments: [
      "jsonresume/complete-resume.json: json-resume of janedev, ok, 6121 bytes, 84 blocks, 13 sections, 15 entries",
      "jsonresume/new-grad.resume.json: json-resume of mayaokonkwo, ok, 2889 bytes, 48 blocks, 9 sections, 6 entries",
      "jsonresume/sample.resume.json: json-resume, ok, 2689 bytes, 45 blocks, 12 sections, 6 entries",
      "jsonresume/senior-engineer.resume.json: json-resume of lvasquez, ok, 4409 bytes, 65 blocks, 12 sections, 11 entries",
      "europass-json/cv-v3.3.0.json: europass-skillspassport, ok, 3279 bytes, 42 blocks, 11 sections, 5 entries",
      "europass-skillspassport/cv-v3.0.xml: europass-skillspassport, ok, 1500 bytes, 40 blocks, 12 sections, 2 entries",
      "europass-skillspassport/cv-v3.3.0.xml: europass-skillspassport, ok, 1562 bytes, 44 blocks, 14 sections, 2 entries",
      "europass-skillspassport/cv-v3.4.0.xml: europass-skillspassport, ok, 1562 bytes, 44 blocks, 14 sections, 2 entries",
      "europass-skillspassport/esp-cl-lp-v3.4.0.xml: europass-skillspassport, ok, 2640 bytes, 53 blocks, 13 sections, 2 entries",
      "hrxml-resume-2x/daxtra-redacted-1.xml: hr-xml-resume, ok, 7807 bytes, 79 blocks, 4 sections, 4 entries",
      "hrxml-resume-2x/daxtra-redacted-2.xml: hr-xml-resume, ok, 8056 bytes, 84 blocks, 4 sections, 3 entries",
      "hrxml-resume-2x/daxtra-redacted-3.xml: hr-xml-resume, ok, 13420 bytes, 118 blocks, 5 sections, 6 entries",
      "xmlresume/addressing-norway.xml: xml-resume, ok, 49 bytes, 2 blocks, 1 sections, 0 entries",
      "xmlresume/example1.xml: xml-resume, ok, 710 bytes, 17 blocks, 5 sections, 3 entries",
      "xmlresume/example2.xml: xml-resume, ok, 2981 bytes, 66 blocks, 14 sections, 19 entries",
      "github-rest/get-content.json: github-json of octokit-fixture-org, ok, 122 bytes, 5 blocks, 2 sections, 1 entries",
      "github-rest/get-organization.json: github-json, owner-unknown, 0 bytes, 0 blocks, 0 sections, 0 entries",
      "github-rest/get-repository.json: github-json, ok, 91 bytes, 3 blocks, 1 sections, 1 entries",
      "github-rest/paginate-issues.json: github-json of octokit-fixture-user-a, ok, 962 bytes, 29 blocks, 2 sections, 13 entries",
      "github-rest/search-issues.json: github-json, owner-unknown, 0 bytes, 0 blocks, 0 sections, 0 entries",
      "github-rest/users-events-2025-08-excerpt.json: github-json of wycats, ok, 32 bytes, 2 blocks, 1 sections, 0 entries",
      "github-rest/users-octocat-excerpt.json: github-json of octocat, ok, 103 bytes, 2 blocks, 1 sections, 0 entries",
      "github-graphql/contribution-calendar-levels.json: github-json, nothing-about-work, 0 bytes, 0 blocks, 0 sections, 0 entries",
      "github-graphql/contributions-collection.json: github-json, nothing-about-work, 0 bytes, 0 blocks, 0 sections, 0 entries",
      "github-graphql/pinned-items.json: github-json of example, ok, 94 bytes, 6 blocks, 2 sections, 2 entries",
      "github-account-export/milahu-attachments_000001.json: github-json, nothing-about-work, 0 bytes, 0 blocks, 0 sections, 0 entries",
      "github-account-export/milahu-issue_events_000001.json: github-json, nothing-about-work, 0 bytes, 0 blocks, 0 sections, 0 entries",
      "github-account-export/milahu-issues_000001.json: github-json of milahu, ok, 108023 bytes, 901 blocks, 2 sections, 77 entries",
      "github-account-export/milahu-pull_requests_000001.json: github-json of milahu, ok, 2140 bytes, 17 blocks, 2 sections, 3 entries",
      "github-account-export/milahu-repositories_000001.json: github-json of milahu, ok, 95 bytes, 5 blocks, 2 sections, 1 entries",
      "github-account-export/milahu-schema.json: github-json, nothing-about-work, 0 bytes, 0 blocks, 0 sections, 0 entries",
      "github-account-export/pull_request_review_comments_000001.json: github-json of lunny, ok, 109 bytes, 5 blocks, 2 sections, 1 entries",
      "github-account-export/pull_request_reviews_000001.json: github-json of jolheiser, ok, 87 bytes, 4 blocks, 2 sections, 1 entries",
      "github-account-export/users_000001-owner-masked.json: github-json of example-user, ok, 101 bytes, 4 blocks, 2 sections, 0 entries",
      "github-atom/org-private-feed-2022.atom: github-atom, owner-unknown, 0 bytes, 0 blocks, 0 sections, 0 entries",
      "github-atom/repo-commits-2009.atom: github-atom of pmichaud, ok, 158 bytes, 5 blocks, 2 sections, 1 entries",
      "github-atom/torvalds-user-2022.atom: github-atom of torvalds, ok, 173 bytes, 5 blocks, 2 sections, 1 entries",
      "github-html/contribution-calendar-2026-composite.html: github-calendar, nothing-about-work, 0 bytes, 0 blocks, 0 sections, 0 entries",
      "github-html/profile-c2019-excerpt.html: github-html of example, ok, 130 bytes, 6 blocks, 2 sections, 1 entries",
      "github-html/repositories-tab-2025-12-excerpt.html: github-html of EXAMPLE-USER, ok, 239 bytes, 9 blocks, 2 sections, 2 entries",
      "github-html/repositories-tab-2025-12-head.html: github-html of EXAMPLE-USER, ok, 44 bytes, 2 blocks, 1 sections, 0 entries",
      "gh-cli/repo-list-tty-2021-02.txt: gh-repo-list of octocat, ok, 137 bytes, 8 blocks, 2 sections, 3 entries",
      "gh-cli/repo-list-tty.txt: gh-repo-list of octocat, ok, 137 bytes, 8 blocks, 2 sections, 3 entries",
    ])
  func sample(_ line: String) throws {
    let name = String(line.prefix { $0 != ":" })
    let summary = try summary(name)
    #expect(summary == line)
  }

  private func summary(_ name: String) throws -> String {
    let folder = try #require(samples)
    let data = try #require(FileManager.default.contents(atPath: "\(folder)/\(name)"))
    let bytes = try DecodedText(decoding: [UInt8](data)).bytes
    guard let composer = try read(bytes, name) else { return "\(name): not read" }
    let sections = composer.blocks.count { $0.section != nil }
    let entries = composer.blocks.count { $0.entry != nil }
    let owner = composer.owner.map { " of \($0)" } ?? ""
    let counts =
      "\(composer.text.count) bytes, \(composer.blocks.count) blocks, \(sections) sections, \(entries) entries"
    return "\(name): \(composer.format)\(owner), \(composer.reason ?? composer.status.rawValue), \(counts)"
  }

  private func read(_ bytes: [UInt8], _ name: String) throws -> RecordComposer? {
    let markup = MarkupParser()
    if name.hasSuffix(".json") { return try JSONDocumentReader(markup: markup).read(bytes) }
    if name.hasSuffix(".html") {
      return GitHubHTMLReader.read(bytes, with: markup) ?? GitHubCalendarPage.read(bytes, with: markup)
    }
    if name.hasSuffix(".txt") { return GitHubTextReader.read(bytes) }
    return XMLDocumentReader(with: markup).read(bytes)
  }

}
