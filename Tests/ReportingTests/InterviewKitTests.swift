import Foundation
import Model
import Reporting
import Testing

/// An interview kit asks what the documents leave open, and quotes what they show.
struct InterviewKitTests {
  private func kits(top: Int = 20, _ ending: String = ".md") throws -> [(name: String, text: String)] {
    var kits: [(name: String, text: String)] = []
    try InterviewKits(top: top, originals: Originals(base: nil)).write(HeldShortlist(SampleRun.shortlist)) {
      guard $0.hasSuffix(ending) else { return }
      kits.append(($0, String(decoding: $1, as: UTF8.self)))
    }
    return kits
  }

  @Test func eachOfTheFirstHasOneInOrder() throws {
    let entries = SampleRun.shortlist.entries
    let names = try kits().map(\.name)
    #expect(names == entries.enumerated().map { "interview/0\($0 + 1)-\($1.assessment.candidate).md" })
    #expect(try kits(top: 1).count == 1)
  }

  @Test func itHoldsEveryQuestionWithItsReason() throws {
    let entry = try #require(SampleRun.shortlist.entries.first { !$0.assessment.prompts.isEmpty })
    let kit = try #require(try kits().first { $0.name.contains(entry.assessment.candidate) })
    #expect(kit.text.components(separatedBy: "\nWhy: ").count == entry.assessment.prompts.count + 1)
    #expect(kit.text.components(separatedBy: "\nA thin answer: ").count == entry.assessment.prompts.count + 1)
  }

  @Test func itHasALineOfTheScorecardForEachSkill() throws {
    let kit = try #require(try kits().first)
    let rows = kit.text.split(separator: "\n").filter { $0.hasSuffix("|   |") }
    #expect(rows.count == SampleRun.shortlist.entries.first?.assessment.skills.count)
  }

  @Test func whatNoGateShowsIsAskedFirst() throws {
    for (entry, kit) in zip(SampleRun.shortlist.entries, try kits()) {
      let isOpen = entry.assessment.gates.contains { !$0.met }
      #expect(kit.text.contains("asked first") == isOpen, "\(kit.name)")
    }
  }

  @Test func nothingOfADocumentBecomesMarkup() throws {
    for kit in try kits() {
      let outsideCode = kit.text.replacing(#/(`+)[^`].*?\1/#, with: "")
      #expect(outsideCode.replacing("\\<", with: "").contains("<") == false, "\(kit.name)")
    }
  }

  @Test func eachIsASheetOfHTMLToo() throws {
    let sheets = try kits(".html")
    #expect(sheets.map(\.name) == (try kits().map { $0.name.dropLast(3) + ".html" }))
    for (entry, sheet) in zip(SampleRun.shortlist.entries, sheets) {
      #expect(
        sheet.text.components(separatedBy: "A thin answer:").count == entry.assessment.prompts.count + 1)
      #expect(sheet.text.components(separatedBy: "class=\"box\"").count == entry.assessment.skills.count + 1)
    }
  }

  @Test func theSheetLoadsAndRunsNothing() throws {
    for sheet in try kits(".html") {
      #expect(
        sheet.text.contains("Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"))
      #expect(!sheet.text.contains("<script"))
      let tags = sheet.text.matches(of: /<[a-z][^>]*>/).map { String($0.0) }
      #expect(tags.filter { $0.contains(" style=") || $0.contains(" src=") || $0.contains(" on") } == [])
      #expect(!sheet.text.contains("<1>&\"2\""), "what a document says is escaped")
    }
  }
}
