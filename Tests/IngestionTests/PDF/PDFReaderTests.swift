import Foundation
import Ingestion
import Model
import TestSupport
import Testing

/// A PDF is read as a person reads its pages.
struct PDFReaderTests {
  private func read(_ file: [UInt8]) -> IngestedDocument {
    DocumentReader().read(
      DocumentSource(id: "cv.pdf", content: Data(file).base64EncodedString()))
  }

  private func read(_ build: (inout PDFBuilder) -> Void) -> IngestedDocument {
    var pdf = PDFBuilder()
    build(&pdf)
    return read(pdf.file)
  }

  private func text(_ document: IngestedDocument) -> String {
    String(decoding: document.text.bytes, as: UTF8.self)
  }

  private func blocks(_ document: IngestedDocument) -> [String] {
    document.blocks.map { "\($0.role): " + document.text.string($0.span) }
  }

  @Test func columnsAreReadOneAfterTheOther() {
    let document = read { pdf in
      pdf.text("Ada Muster", 60, 780, size: 20)
      for (line, words) in ["Skills", "Rust", "Tokio", "Axum", "Serde"].enumerated() {
        pdf.text(words, 60, 740 - 14 * line)
      }
      for (line, words) in ["Experience", "Wrote a parser", "Ran services", "Led reviews", "Cut latency"]
        .enumerated()
      {
        pdf.text("\(words) and told others how", 220, 740 - 17 * line)
      }
    }
    #expect(
      text(document)
        .split(separator: "\n").map { $0.prefix(12) } == [
          "Ada Muster", "Skills", "Rust", "Tokio", "Axum", "Serde", "Experience a", "Wrote a pars",
          "Ran services",
          "Led reviews ", "Cut latency ",
        ])
  }

  @Test func spotsThatAreDrawnLeftOfLinesAreBullets() {
    let document = read { pdf in
      pdf.text("Experience", 60, 760, size: 14, bold: true)
      pdf.box(48, 761, 5, 5, grey: 0)
      for line in 0..<3 {
        pdf.box(65, 702 - 40 * line, 4, 4, grey: 0)
        pdf.text(
          "Wrote the scheduler number \(line) in Rust, which keeps the order of all tasks.", 78,
          700 - 40 * line)
        pdf.text("Tasks have owners.", 78, 688 - 40 * line)
      }
      // Neither a line along the page nor a drawing of the size of letters is a bullet.
      pdf.box(66, 500, 2, 90, grey: 0)
      pdf.text("Beside a line", 78, 560)
      pdf.box(60, 478, 10, 10, grey: 0)
      pdf.text("Beside a picture", 78, 480)
    }
    #expect(
      blocks(document) == [
        "line: Experience",
        "bullet: Wrote the scheduler number 0 in Rust, which keeps the order of all tasks. Tasks have owners.",
        "bullet: Wrote the scheduler number 1 in Rust, which keeps the order of all tasks. Tasks have owners.",
        "bullet: Wrote the scheduler number 2 in Rust, which keeps the order of all tasks. Tasks have owners.",
        "line: Beside a line", "line: Beside a picture",
      ])
  }

  @Test func datesAtTheRightBelongToTheirJobs() {
    let document = read { pdf in
      for job in 0..<5 {
        pdf.text("Engineer at Firm \(job)", 60, 700 - 40 * job, bold: true)
        pdf.text("March 201\(job) - May 201\(job + 1)", 430, 700 - 40 * job)
        pdf.text("Kept things running there, and wrote down how.", 60, 686 - 40 * job)
      }
    }
    #expect(blocks(document).contains("line: Engineer at Firm 3 March 2013 - May 2014"))
  }

  @Test(
    "a wrapped line goes on",
    arguments: [
      (
        [
          "Built the storage engine of a database in Rust, whose pages are",
          "shared between readers without a lock.",
        ], 1
      ),
      (["Built the storage engine of a database in Rust and wrote about it.", "• Second item"], 2),
      (["Built a database.", "Wrote a parser for its query language, and a printer for its plans."], 2),
    ])
  func wraps(lines: [String], count: Int) {
    let document = read { pdf in
      for (line, words) in lines.enumerated() { pdf.text(words, 60, 700 - 13 * line) }
      pdf.text("A line that is as wide as all of the column, to show where it ends.", 60, 600)
    }
    #expect(blocks(document).count == count + 1, "\(blocks(document))")
  }

  @Test(
    "a hyphen at the end of a line stays where it belongs to the word",
    arguments: [
      ("a lock-", "free queue that many threads share at once, and nothing else", "lock-free"),
      ("uses memo-", "ization wherever memoization pays, which is not everywhere", "memoization wherever"),
    ])
  func hyphens(first: String, second: String, expected: String) {
    let document = read { pdf in
      pdf.text("It has been said for some time now that the program at hand " + first, 60, 700)
      pdf.text(second, 60, 687)
    }
    #expect(text(document).contains(expected), "\(blocks(document))")
  }

  @Test(
    "text that nobody sees is reported and not read",
    arguments: ["text-in-white", "tiny", "covered", "invisible", "off-page"])
  func hidden(how: String) throws {
    let document = read { pdf in
      pdf.text("Seen by all", 60, 700)
      switch how {
      case "text-in-white": pdf.text("senior tokio expert", 60, 650, grey: 1)
      case "tiny": pdf.text("senior tokio expert", 60, 650, size: 1)
      case "covered":
        pdf.text("senior tokio expert", 60, 650)
        pdf.box(50, 640, 300, 30, grey: 0.4)
      case "invisible": pdf.text("senior tokio expert", 60, 650, mode: 3)
      default: pdf.text("senior tokio expert", -900, 650)
      }
    }
    #expect(text(document) == "Seen by all")
    let hidden = try #require(document.hidden.first)
    #expect(hidden.text == "senior tokio expert")
    #expect(
      hidden.reason
        == [
          "text-in-white": "not-seen-on-page", "tiny": "tiny-font", "covered": "not-seen-on-page",
          "invisible": "invisible-text", "off-page": "off-screen",
        ][how])
  }

  @Test func whiteTextOnADarkGroundIsSeen() {
    let document = read { pdf in
      pdf.box(40, 640, 300, 40, grey: 0.1)
      pdf.text("Ada Muster, engineer", 60, 655, grey: 1)
    }
    #expect(text(document) == "Ada Muster, engineer")
    #expect(document.hidden.isEmpty)
  }

  @Test func aRunningHeadIsReadOnceAndPageNumbersNever() {
    let document = read { pdf in
      for page in 1...3 {
        if page > 1 { pdf.page() }
        pdf.text("Ada Muster, ada@example.com", 60, 810)
        pdf.text("What stands on page \(page)", 60, 600)
        pdf.text("Page \(page) of 3", 270, 30)
      }
    }
    #expect(
      text(document).split(separator: "\n") == [
        "Ada Muster, ada@example.com", "What stands on page 1", "What stands on page 2",
        "What stands on page 3",
      ])
    #expect(document.places.map(\.page) == [1, 2, 3])
    #expect(document.losses == [Loss(code: "page-furniture", count: 5)])
  }

  @Test(
    "what cannot be read fails by name",
    arguments: [
      ("scan", "no-text"), ("broken", "malformed-pdf"),
    ])
  func failures(what: String, code: String) {
    var scan = PDFBuilder()
    scan.box(50, 50, 400, 700, grey: 0.5)
    let document = read(what == "scan" ? scan.file : Array("%PDF-1.7\nnothing of the kind".utf8))
    #expect(document.status == .failed)
    #expect(document.reason == code)
  }
}
