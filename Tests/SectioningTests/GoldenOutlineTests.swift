import Foundation
import Model
import Sectioning
import Testing

/// Compares whole documents with outlines that were read by a person.
///
/// `UPDATE_GOLDEN=1 swift test --filter GoldenOutline` records; that run fails on purpose.
@Suite("Golden outlines")
struct GoldenOutlineTests {
  private static let cases = URL(filePath: #filePath).appending(path: "../../../fixtures/cases").standardized

  @Test(
    "the outline of a document is as a reader finds it",
    arguments: [
      ("dates-in-the-right-hand-column-date-their-jobs", "resume.txt", ["en"]),
      ("headings-nest-in-markdown", "resume.md", ["en"]),
      ("posts-are-read-label-by-label", "post.txt", ["en"]),
      ("readmes-and-reading-lists-stay-apart", "README.md", ["en"]),
      ("undated-projects-have-entries-of-their-own", "resume.txt", ["en"]),
      ("pasted-adverts-are-kept-apart", "resume.txt", ["en"]),
      ("sections-of-a-german-resume-are-found", "lebenslauf.txt", ["en", "de"]),
      ("letters-are-letters", "letter.txt", ["en"]),
      ("sources-of-resumes-are-read-by-their-keys", "resume.yaml.txt", ["en"]),
    ])
  func matches(_ claim: String, _ file: String, _ languages: [String]) throws {
    let folder = Self.cases.appending(path: claim)
    let text = try String(contentsOf: folder.appending(path: "input/\(file)"), encoding: .utf8)
    let document = try Reading.document(text, languages: languages)
    Invariants.expect(document)
    let outline = DocumentOutline(document).text
    let expected = folder.appending(path: "expected/outline.txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try outline.write(to: expected, atomically: true, encoding: .utf8)
      Issue.record("recorded \(claim); read git diff, then run the tests again")
      return
    }
    #expect(try String(contentsOf: expected, encoding: .utf8) == outline)
  }
}
