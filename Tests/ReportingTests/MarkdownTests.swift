import Model
import Testing

@testable import Reporting

@Suite struct MarkdownTests {
  private func page() throws -> String {
    var bytes: [UInt8] = []
    try PageReports(originals: Originals(base: nil)).writeMarkdown(HeldShortlist(SampleRun.shortlist)) {
      bytes += $0
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "text means itself",
    arguments: [
      ("plain text, 1.5 (so)", "plain text, 1.5 (so)"), ("[a](b)", "\\[a\\](b)"), ("![a](b)", "!\\[a\\](b)"),
      ("a|b", "a\\|b"), ("<b>", "\\<b>"), ("# a", "\\# a"), ("- a", "\\- a"), ("a - b", "a - b"),
      ("12. a", "12\\. a"), ("3) a", "3\\) a"), ("*a* _b_", "\\*a\\* \\_b\\_"), ("a `b`", "a \\`b\\`"),
      ("&lt;", "\\&lt;"), ("two\nlines", "two lines"), ("> a", "\\> a"), ("a\\b", "a\\\\b"),
      ("ada@example.com", "`ada@example.com`"),
      ("see https://example.com/_a_", "`see https://example.com/_a_`"),
    ])
  func text(text: String, expected: String) { #expect(MarkdownText().escapeText(text) == expected) }

  @Test(
    "code holds whatever fences it has",
    arguments: [
      ("a", "`a`"), ("a `b` c", "``a `b` c``"), ("```", "```` ``` ````"), ("`x", "`` `x ``"),
      ("a | b", "`a ¦ b`"),
    ])
  func code(text: String, expected: String) { #expect(MarkdownText.code(text) == expected) }

  @Test func aHostileDocumentStaysText() throws {
    let page = try page()
    let line = page.split(separator: "\n").first { $0.contains("fuzz") }
    #expect(
      line == """
        - ````# [click](javascript:alert(1)) built a <b>«fuzz "target\u{338} `code` </bdi><img src=x onerror=alert(1)>»</b> ¦ a ¦ ```\\u{1B}[31m````\\
        """)
    let prose = page.replacing(/(`+)[^`](?:.*?[^`])?\1(?!`)/, with: "")
    for trace in ["<", "]("] { #expect(!prose.replacing("\\" + trace, with: "").contains(trace), "\(trace)") }
  }

  @Test func leavesNoTraceOfItsTemplates() throws {
    let page = try page()
    for trace in ["{{", "}}", "Optional("] { #expect(!page.contains(trace), "\(trace)") }
  }

  @Test func theTableHasARowForEveryCandidate() throws {
    let rows = try page().split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(rows.count == 2 + SampleRun.shortlist.entries.count)
    #expect(Set(rows.map { row in row.replacing("\\|", with: "").count { $0 == "|" } }) == [16])
  }
}
