import Model
import Testing

@testable import Ingestion

@Suite struct MarkdownProseTests {
  @Test(
    "marks are read and words are kept",
    arguments: [
      ("One\nline.\n\nTwo", [". One line.", ". Two"]),
      ("# Title #\n## Sub\ntext", ["! Title", "! Sub", ". text"]),
      ("Title\n=====\ntext\n\n---\nend", ["! Title", ". text", ". end"]),
      ("* a\n+ b\n  goes on\n1. c\n- [x] d", ["- a", "- b goes on", "- c", "- [x] d"]),
      ("> quoted\n> more\nmine", [". mine"]),
      ("```rust\nfn main() {\n    run();\n}\n```\nafter", ["| fn main() {\n    run();\n}", ". after"]),
      ("```\nnever closed", ["| never closed"]),
      ("<!-- a\ncomment -->\ntext <!-- b -->", [". text"]),
      ("<p align=\"center\"><b>bold</b></p> <https://example.com>", [". bold https://example.com"]),
      ("![badge](https://example.com/rust.svg) [![x](y)](z) words", [". words"]),
      (
        "**Bold** and *soft* and __strong__ snake_case 2 * 3", [". Bold and soft and strong snake_case 2 * 3"]
      ),
      ("`Arc<Mutex<T>>` \\*star\\* a &amp; b &c", [". Arc<Mutex<T>> *star* a & b &c"]),
      ("[not a link] and [[wiki]] and ![", [". [not a link] and [[wiki]] and !["]),
      ("| a | b |\n|---|---|\n| c | d |", [". | a | b |", ". | c | d |"]),
      ("", []),
    ])
  func prose(_ text: String, _ expected: [String]) {
    var composer = RecordComposer()
    Array(text.utf8).withUnsafeBufferPointer { MarkdownProse.append($0, to: &composer) }
    #expect(composer.outline == expected)
  }

  @Test func linksKeepTheirAddress() {
    var composer = RecordComposer()
    Array("See [the **docs**](https://docs.rs/x \"title\") and [top](#top).".utf8)
      .withUnsafeBufferPointer { MarkdownProse.append($0, to: &composer) }
    #expect(composer.outline == [". See the docs and top."])
    #expect(composer.links.map(\.url) == ["https://docs.rs/x"])
  }

  @Test func manyBracketsCostLittle() {
    var composer = RecordComposer()
    let text = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
    text.withUnsafeBufferPointer { MarkdownProse.append($0, to: &composer) }
    #expect(composer.text.count == 100_000)
  }
}
