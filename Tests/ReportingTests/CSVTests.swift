import Model
import Testing

@testable import Reporting

@Suite struct CSVTests {
  private func cell(_ text: String) -> String {
    var csv = CSVWriter()
    csv.text(text)
    csv.endRow()
    return String(decoding: csv.take().dropLast(2), as: UTF8.self)
  }

  @Test(
    "a cell that a spreadsheet would run is text",
    arguments: [
      ("=1+1", "\"'=1+1\""), ("+44 20", "\"'+44 20\""), ("+44 (0)20 7946-0123", "\"+44 (0)20 7946-0123\""),
      ("+44 20 7946 0123; 020 7946 0123", "\"+44 20 7946 0123; 020 7946 0123\""),
      ("+4420794+60123", "\"'+4420794+60123\""), ("+44 20 7946 0123; =1+1", "\"'+44 20 7946 0123; =1+1\""),
      ("-2", "\"'-2\""), ("@SUM(A1)", "\"'@SUM(A1)\""),
      ("\tx", "\"'\tx\""), ("\rx", "\"'\rx\""), ("  =1", "\"'  =1\""), ("＝1", "\"'＝1\""),
      ("a=1", "\"a=1\""), ("", "\"\""),
    ])
  func formulas(text: String, expected: String) { #expect(cell(text) == expected) }

  @Test func quotesAreDoubledAndLinesKept() {
    #expect(cell("a \"b\"\nc,d") == "\"a \"\"b\"\"\nc,d\"")
  }

  @Test(
    "what steers a terminal or turns the direction of text is made visible",
    arguments: [
      ("a\u{1B}[31mb", "a\\u{1B}[31mb"), ("\u{9B}31m", "\\u{9B}31m"),
      ("a\u{202E}b \"c\"", "a\\u{202E}b \"\"c\"\""),
      ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"), ("a\u{7F}", "a\\u{7F}"),
      ("«naïve» · — “q”\t日本", "«naïve» · — “q”\t日本"),
    ])
  func steering(text: String, expected: String) { #expect(cell(text) == "\"\(expected)\"") }

  @Test func rowsEndInCarriageReturnAndLineFeed() {
    var csv = CSVWriter()
    csv.text("a")
    csv.number(-7)
    csv.number(nil)
    csv.flag(true)
    csv.endRow()
    #expect(csv.take() == Array("\"a\",-7,,1\r\n".utf8))
  }

  @Test(
    "a share is exact",
    arguments: [(84_000, "8.400"), (1_890, "0.189"), (-45_000, "-4.500"), (12_345, "1.2345")])
  func shares(count: Int, expected: String) { #expect(Share(count).description == expected) }

  @Test func everyRowHasAsManyCellsAsTheHeadings() throws {
    let source = HeldShortlist(SampleRun.shortlist)
    let table = ShortlistTable(
      skills: source.head.rubric.skills.map(\.skill), columnNames: source.columnNames)
    var bytes = table.begin()
    for index in 0..<source.count {
      bytes += ShortlistTable.ranks(source.positions(at: index)) + table.add(source.assessment(at: index))
    }
    for setAside in source.head.setAside { bytes += table.add(setAside) }
    let rows = CSVReader.rows(bytes)
    #expect(rows.count == 1 + source.count + 1)
    #expect(Set(rows.map(\.count)) == [rows[0].count])
    let last = Dictionary(zip(rows[0], rows[rows.count - 1])) { first, _ in first }
    #expect(last["candidate"] == "lee-scan")
    #expect(last["set_aside"] == "no readable document")
    #expect(last["documents"] == "lee-scan/cv.pdf")
    #expect(last["rank"] == "")
    let first = Dictionary(zip(rows[0], rows[1])) { first, _ in first }
    #expect(first["given_source"] == "referral")
    #expect(first["async_level"] == "3")
  }
}
