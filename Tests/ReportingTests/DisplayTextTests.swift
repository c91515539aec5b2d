import Testing

@testable import Reporting

@Suite struct DisplayTextTests {
  @Test(
    "where a line of the document ends beside a quote, a space stays",
    arguments: ["Stream,\n", "Stream, ", "Stream,\r\n  ", "Stream,\t"])
  func endsOfLinesAreSpaces(before: String) {
    #expect(DisplayText.tail(before, 140) + "axum" == "Stream, axum")
    let after = String(before.reversed())
    #expect(DisplayText.head(after, 140).hasPrefix(" ,"))
  }

  @Test func whatTouchesAQuoteStillDoes() {
    #expect(DisplayText.tail("async-", 140) + "std" + DisplayText.head(", hyper", 140) == "async-std, hyper")
    #expect(DisplayText.tail("\n", 140).isEmpty)
  }
}
