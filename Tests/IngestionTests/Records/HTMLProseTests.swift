import Markup
import Model
import SourceText
import Testing

@testable import Ingestion

@Suite struct HTMLProseTests {
  @Test(
    "HTML in a field is read as prose",
    arguments: [
      ("<p>One\n  two</p><p>Three</p>", [". One two", ". Three"]),
      ("<ul><li>a</li><li><p>b</p></li></ul>after", ["- a", "- b", ". after"]),
      (
        "<ol><li data-list=\"bullet\"><span class=\"ql-ui\"></span>Wrote a <strong>codec</strong></li></ol>",
        ["- Wrote a codec"]
      ),
      (
        "Rust &amp; C<br>Went to Graz<br/>- typed bullet", [". Rust & C", ". Went to Graz", "- typed bullet"]
      ),
      (
        "Teaching classes which will<br />normally consist of<br />Python",
        [". Teaching classes which will normally consist of", ". Python"]
      ),
      ("<pre>a\n  b</pre>", ["| a\n  b"]),
      ("<p>seen<span style=\"display: none\">not</span></p><p hidden>not</p><style>p{}</style>", [". seen"]),
      ("plain\n• list", [". plain", "- list"]),
      ("<p></p> \n <br>", []),
    ])
  func prose(_ html: String, _ expected: [String]) {
    var composer = RecordComposer()
    HTMLProse.append(Array(html.utf8), with: MarkupParser(), to: &composer)
    #expect(composer.outline == expected)
  }

  @Test func linksKeepTheirAddress() {
    var composer = RecordComposer()
    HTMLProse.append(
      Array(##"<p>On <a href="https://docs.rs/x">docs.rs</a> and <a href='#top'>above</a></p>"##.utf8),
      with: MarkupParser(),
      to: &composer)
    #expect(composer.outline == [". On docs.rs and above"])
    #expect(
      composer.links.map { "\($0.url) \(String(decoding: composer.text[$0.span.range], as: UTF8.self))" }
        == ["https://docs.rs/x docs.rs"])
  }
}
