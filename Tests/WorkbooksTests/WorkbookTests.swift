import Archives
import Foundation
import SourceText
import TestSupport
import Testing

@testable import Workbooks

@Suite struct WorkbookTests {
  private let path = NSTemporaryDirectory() + "assay-\(UUID()).xlsx"

  /// Writes a workbook of one sheet with a column of texts and a column of numbers, and reads it back.
  private func written(_ texts: [String], capacity: Int = 100) throws -> WorkbookFile {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let book = try Workbook(at: path, called: "run.xlsx", title: "A <title>", year: 2026, month: 11, day: 22)
    let sheet = try book.addSheet(
      "People", columns: [.init("name", width: 20), .init("score", width: 8)], capacity: capacity)
    for (index, text) in texts.enumerated() {
      sheet.beginRow()
      try sheet.write(text, at: 0)
      try sheet.write(Double(index) + 0.1, at: 1)
    }
    try book.finish { $0.omitted > 0 ? "\($0.omitted) more" : nil }
    return try WorkbookFile(path)
  }

  @Test func holdsTextAndNumbersUnderTheirHeadings() throws {
    let rows = try written(["ada", "Zoë \u{1F980}"]).rows(ofSheet: 1)
    #expect(rows == [["name", "score"], ["ada", "0.1"], ["Zoë \u{1F980}", "1.1"]])
  }

  @Test(
    "text stays text",
    arguments: [
      "=1+1", "+44 20", "@SUM(A1)", "http://example.com", " lead", "trail ", "two\nlines", "<b>&\"'", "12",
    ])
  func textStaysText(text: String) throws {
    let file = try written([text])
    #expect(try file.rows(ofSheet: 1)[1][0] == text)
    #expect(!file.text("xl/worksheets/sheet1.xml").contains("<f>"))
    #expect(file.text("xl/worksheets/_rels/sheet1.xml.rels").isEmpty)
  }

  @Test(
    "what XML cannot hold is written as spreadsheets write it",
    arguments: [
      ("bell\u{7}", "bell_x0007_"), ("a\rb", "a_x000D_b"), ("nul\0", "nul_x0000_"),
      ("_x0041_", "_x005F_x0041_"),
      ("_xyz_", "_xyz_"), ("_x00", "_x00"), ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"), ("ﾾ", "ﾾ"), ("_", "_"),
    ])
  func escapes(text: String, expected: String) throws {
    #expect(try written([text]).rows(ofSheet: 1)[1][0] == expected)
  }

  @Test(
    "a text longer than a cell is cut, and says so",
    arguments: [("a", 32_767, false), ("a", 32_768, true), ("é", 32_767, false), ("\u{1F980}", 16_384, true)])
  func longTexts(character: String, count: Int, isCut: Bool) throws {
    let text = String(repeating: character, count: count)
    let cell = try written([text]).rows(ofSheet: 1)[1][0]
    #expect(cell.utf16.count <= 32_767)
    #expect((cell == text) == !isCut)
    #expect(cell.hasSuffix(" … [cut here: a cell takes 32,767 characters]") == isCut)
    #expect(!cell.contains("\u{FFFD}"))
  }

  @Test func rowsThatDoNotFitAreCounted() throws {
    let rows = try written(["a", "b", "c", "d", "e"], capacity: 3).rows(ofSheet: 1)
    #expect(rows == [["name", "score"], ["a", "0.1"], ["b", "1.1"], ["c", "2.1"], [], ["2 more"]])
  }

  @Test func columnsThatDoNotFitAreCounted() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let book = try Workbook(at: path, called: "run.xlsx", title: "", year: 2026, month: 11, day: 22)
    let columns = (0..<16_386).map { Sheet.Column("\($0)", width: 8) }
    let sheet = try book.addSheet("Wide", columns: columns)
    sheet.beginRow()
    try sheet.write("last", at: 16_383)
    try sheet.write("lost", at: 16_384)
    try book.finish { _ in nil }
    let rows = try WorkbookFile(path).rows(ofSheet: 1)
    #expect(rows[0].count == 16_384)
    #expect(rows[0].last == "… and 3 more columns")
    #expect(rows[1].last == "last")
  }

  @Test func theHeadingStaysInViewAndTheDayIsTheRuns() throws {
    let file = try written(["ada"])
    #expect(file.text("xl/worksheets/sheet1.xml").contains("ySplit=\"1\""))
    #expect(file.text("docProps/core.xml").contains(">2026-11-22T00:00:00Z</dcterms:created>"))
    #expect(file.text("docProps/core.xml").contains("A &lt;title&gt;"))
  }

  @Test func theSameCellsGiveTheSameBytes() throws {
    func bytes() throws -> Data {
      let book = try Workbook(at: path, called: "", title: "", year: 2026, month: 1, day: 1)
      let sheet = try book.addSheet("A", columns: [.init("a", width: 8)])
      for number in 0..<3_000 {
        sheet.beginRow()
        try sheet.write("text \(number)", at: 0)
      }
      try book.finish { _ in nil }
      defer { try? FileManager.default.removeItem(atPath: path) }
      return try Data(contentsOf: URL(fileURLWithPath: path))
    }
    #expect(try bytes() == bytes())
  }

  @Test func aFileThatIsNotWholeIsSeen() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let book = try Workbook(at: path, called: "", title: "", year: 2026, month: 1, day: 1)
    _ = try book.addSheet("A", columns: [.init("a", width: 8)])
    try book.finish { _ in nil }
    let members = try ArchiveSurvey(ofFileAt: path).members
    let sheet = try #require(members.first { $0.path == "xl/worksheets/sheet1.xml" })
    #expect(String(decoding: sheet.ending, as: UTF8.self).hasSuffix("</worksheet>"))
    #expect(sheet.ending.count == 64)
    let url = URL(fileURLWithPath: path)
    var bytes = try Data(contentsOf: url)
    bytes[200] ^= 1
    try bytes.write(to: url)
    #expect(throws: ArchiveFailure.self) { try ArchiveSurvey(ofFileAt: path) }
    try Data(bytes.prefix(bytes.count / 2)).write(to: url)
    #expect(throws: ArchiveFailure.self) { try ArchiveSurvey(ofFileAt: path) }
  }

  @Test(
    "what cannot be written is told",
    arguments: [
      ("/dev/full", "Zip generic error ZIP_ERRNO while creating the xlsx file."),
      ("/nowhere/a", "Error creating output xlsx file. Usually a permissions error."),
    ])
  func failures(path: String, words: String) throws {
    let error = #expect(throws: WorkbookError.self) {
      let book = try Workbook(at: path, called: "run.xlsx", title: "", year: 2026, month: 11, day: 22)
      _ = try book.addSheet("A", columns: [])
      try book.finish { _ in nil }
    }
    #expect(error?.diagnostic.message == "cannot be written: \(words)")
  }
}
