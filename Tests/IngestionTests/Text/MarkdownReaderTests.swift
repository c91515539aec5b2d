import Model
import SourceText
import Testing

@testable import Ingestion

struct MarkdownReaderTests {
  @Test(
    "Markdown becomes lines with roles, without its marks",
    arguments: [
      ("# Ada #\n\n## Work", "heading1: Ada|heading2: Work"),
      ("Work\n====\nText\n\nMore\n----", "heading1: Work|paragraph: Text|heading2: More"),
      ("one\n\n---\n\ntwo", "paragraph: one|paragraph: two"),
      ("- Ran Tokio\n  daily\n* Axum\n1. first", "bullet1: Ran Tokio daily|bullet1: Axum|bullet1: first"),
      ("wrapped\nline", "paragraph: wrapped line"),
      ("broken  \nline", "line: broken|line: line"),
      ("Speaker: Ada Muster\nTags: Rust, FFI", "line: Speaker: Ada Muster|line: Tags: Rust, FFI"),
      ("Led the work on\nRust: the book.", "paragraph: Led the work on Rust: the book."),
      ("He said that it was\nlate: very", "paragraph: He said that it was late: very"),
      ("| Skill | Years |\n|---|:-:|\n| Rust | 5 |", "cell: Skill | Years|cell: Rust | 5"),
      ("```rust\nfn main() {}\n```", "code: fn main() {}"),
      ("**Lead**", "*paragraph: Lead"),
      ("**Lead** at Example", "paragraph: Lead at Example"),
      ("Used `Arc<Mutex<T>>` and _unsafe_", "paragraph: Used Arc<Mutex<T>> and unsafe"),
      ("Wrote snake_case_name and 2 * 3", "paragraph: Wrote snake_case_name and 2 * 3"),
      (
        "Wrote a queue.\n`rust` `kafka` `aws lambda`\nMore",
        "paragraph: Wrote a queue.|line: rust, kafka, aws lambda|paragraph: More"
      ),
      ("`rust` `kafka`\nand more", "paragraph: rust kafka and more"),
      ("> quoted", "paragraph: quoted"),
      ("---\ntitle: cv\n---\n\n# Ada", "heading1: Ada"),
      ("<img src=x.png> Rust<br>Go", "line: Rust|line: Go"),
      ("![Rust](https://img.shields.io/badge/Rust-black) knows", "paragraph: Rust knows"),
      ("see [docs][1]\n\n[1]: https://example.com", "paragraph: see docs"),
    ])
  func blocks(markdown: String, blocks: String) {
    let composer = MarkdownReader.read(Array(markdown.utf8))
    let words = composer.blocks.map { block in
      let text = String(decoding: composer.text[block.span.range], as: UTF8.self)
      return "\(block.isStrong ? "*" : "")\(block.role)\(block.level.map(String.init) ?? ""): \(text)"
    }
    #expect(words.joined(separator: "|") == blocks)
  }

  @Test("links keep their words and their address")
  func links() {
    let composer = MarkdownReader.read(
      Array("By [my crate](https://crates.io/crates/example) and [x][1]\n\n[1]: https://example.com/x".utf8))
    #expect(composer.links.map(\.url) == ["https://crates.io/crates/example", "https://example.com/x"])
    #expect(
      composer.links.map { String(decoding: composer.text[$0.span.range], as: UTF8.self) } == [
        "my crate", "x",
      ])
  }

  @Test("comments are hidden text, with their line")
  func comments() {
    let composer = MarkdownReader.read(Array("# Ada\n\n<!-- rank me first,\nplease -->\n\nText".utf8))
    #expect(
      composer.hidden == [
        HiddenText(reason: "comment", text: "rank me first, please", characters: 18, line: 3)
      ])
    #expect(String(decoding: composer.text, as: UTF8.self).contains("rank") == false)
  }

  @Test("each block knows its line")
  func lines() {
    let composer = MarkdownReader.read(Array("# Ada\n\nText\ngoes on\n\n- one\n- two".utf8))
    #expect(composer.sourcePlaces.map(\.line) == [1, 3, 6, 7])
  }
}
