import Model
import SourceText
import Testing

@testable import Ingestion

struct MarkdownMarksTests {
  @Test(
    "marks go and words stay",
    arguments: [
      ("**a** *b* _c_ __d__ ***e*** **_f_** (_2021 - 2022_)", "a b c d e f (2021 - 2022)"),
      (
        "no_std, snake_case_ and 2*3*4, 2 * 3, Box<*const T>",
        "no_std, snake_case_ and 2*3*4, 2 * 3, Box<*const T>"
      ),
      ("*unmatched and _unmatched", "*unmatched and _unmatched"),
      ("**cut by a line break", "cut by a line break"),
      ("`a_b_ *c*` ``d`e`` `open", "a_b_ *c* d`e `open"),
      (
        "Vec<u8>, Arc<Mutex<T>>, Result<(), E> and Box<A>", "Vec<u8>, Arc<Mutex<T>>, Result<(), E> and Box<A>"
      ),
      ("<b>bold</b> <span class=\"x\">span</span> x<sup>2</sup>", "bold span x2"),
      ("<ada@example.com> <https://example.com/a_b_c>", "ada@example.com https://example.com/a_b_c"),
      ("a &mdash; b &#39;c&#39; &#x2713; &eacute; AT&T &nope;", "a — b 'c' ✓ é AT&T &nope;"),
      ("\\_a\\_ \\*b\\* C\\#", "_a_ *b* C#"),
      ("{{ skills(label=\"Languages\", items=\"!Rust, Go, C!\") }}", "Languages: Rust, Go, C!"),
      ("{{< figure src=\"a.png\" >}}{{ rate(value=5) }}text", "text"),
      (
        "[![Rust](https://img.shields.io/badge/r)](https://example.com) ![Go](https://img.shields.io/g)",
        "Rust, Go"
      ),
      ("![a photo](ada.png) text", "text"),
      ("~~Perl~~ ~5 years", "Perl ~5 years"),
    ])
  func marks(markdown: String, text: String) {
    let composer = MarkdownReader.read(Array(markdown.utf8))
    #expect(String(decoding: composer.text, as: UTF8.self) == text)
  }

  @Test(
    "marks of lines become roles",
    arguments: [
      ("Name | Years\n--- | ---\nRust | 5\n\nend", "cell: Name | Years|cell: Rust | 5|paragraph: end"),
      ("| a \\| b | c<br>d |", "cell: a | b | c, d"),
      ("Rust | Go", "paragraph: Rust | Go"),
      ("Rust\\\nGo<br/>C", "line: Rust|line: Go|line: C"),
      ("2019\n:   Lead, Example\n", "paragraph: 2019|paragraph: Lead, Example"),
      ("## Work {#work .wide}", "heading2: Work"),
      ("::: columns\ntext\n:::", "paragraph: text"),
      ("<h2 align=\"center\">Work</h2>\ntext", "heading2: Work|paragraph: text"),
      ("<ul><li>one</li>\n<li>two\nmore</li></ul>", "bullet1: one|bullet1: two more"),
      ("<table><tr><td>a</td><td>b</td></tr></table>", "cell: a | b"),
      ("<p align=center>one</p>two", "paragraph: one|paragraph: two"),
      ("- outer\n  - inner\n\n  more", "bullet1: outer|bullet3: inner|paragraph: more"),
      ("> summary\n> goes on", "paragraph: summary goes on"),
      (
        "__Tools__\n\n**Roles**:\n\n**a** and **b**\n\n<b>Work</b>",
        "*paragraph: Tools|*paragraph: Roles:|paragraph: a and b|*paragraph: Work"
      ),
      ("{{ s(label='a', items='b') }}\n{{ s(label='c') }}", "paragraph: a: b|paragraph: c"),
      ("![Rust](https://img.shields.io/r)\n![Go](https://img.shields.io/g)", "bullet: Rust, Go"),
      ("```\n# no heading\n<!-- code -->\n```", "code: # no heading\n<!-- code -->"),
      ("#NoSpace", "paragraph: #NoSpace"),
    ])
  func roles(markdown: String, blocks: String) {
    let composer = MarkdownReader.read(Array(markdown.utf8))
    let words = composer.blocks.map { block in
      let text = String(decoding: composer.text[block.span.range], as: UTF8.self)
      return "\(block.isStrong ? "*" : "")\(block.role)\(block.level.map(String.init) ?? ""): \(text)"
    }
    #expect(words.joined(separator: "|") == blocks)
  }

  @Test(
    "links lead where they say, whatever is in them",
    arguments: [
      ("[a](https://example.com/r_(l))", "https://example.com/r_(l)"),
      ("[**a**](https://example.com \"title\")", "https://example.com"),
      ("[a](<https://example.com>)", "https://example.com"),
      ("[a][B  c]\n\n[b c]: https://example.com/b 'title'", "https://example.com/b"),
      ("[`a`][]\n\n[`a`]: https://example.com/c", "https://example.com/c"),
      ("<a href=\"https://example.com/d\"><b>a</b></a>", "https://example.com/d"),
    ])
  func links(markdown: String, url: String) {
    let composer = MarkdownReader.read(Array(markdown.utf8))
    #expect(String(decoding: composer.text, as: UTF8.self) == "a")
    #expect(composer.links.map(\.url) == [url])
  }

  @Test("links that lead nowhere from elsewhere are words")
  func relativeLinks() {
    let composer = MarkdownReader.read(Array("[a](/about) [b](#b) [c][d]\n\n[d]: /crates/d".utf8))
    #expect(String(decoding: composer.text, as: UTF8.self) == "a b c")
    #expect(composer.links.isEmpty)
  }

  @Test("front matter may name the person")
  func name() {
    #expect(MarkdownReader.read(Array("---\nname: \"Ada Muster\"\n---\ntext".utf8)).name == "Ada Muster")
    #expect(MarkdownReader.read(Array("+++\nname = 'https://example.com'\n+++\ntext".utf8)).name == nil)
    #expect(MarkdownReader.read(Array("name: Ada Muster".utf8)).name == nil)
  }
}
