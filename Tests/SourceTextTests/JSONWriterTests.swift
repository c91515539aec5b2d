import SourceText
import Testing

/// What a document says may stand in JSON, and changes nothing around it.
@Suite struct JSONWriterTests {
  private func written(_ text: String) -> String {
    var json = JSONWriter()
    json.value(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test(
    "what ends lines, steers a terminal or turns the direction of text is escaped; the rest is as it was",
    arguments: [
      ("a\"b\\c", #""a\"b\\c""#), ("\u{1B}[31m", #""\u001b[31m""#), ("\u{9B}31m", #""\u009b31m""#),
      ("a\u{7F}", #""a\u007f""#), ("x\u{2028}y\u{2029}", #""x\u2028y\u2029""#),
      ("\u{202E}abc", #""\u202eabc""#),
      ("12345678\u{2066}x\u{2069}", #""12345678\u2066x\u2069""#), ("\t\r\n", #""\t\r\n""#),
      ("«naïve» · — “q” \u{A0}日本 😀", "\"«naïve» · — “q” \u{A0}日本 😀\""), ("", "\"\""),
    ])
  func escapes(text: String, expected: String) { #expect(written(text) == expected) }
}
