import Markup
import Testing

@testable import Ingestion

@Suite struct SimpleHTMLTests {
  @Test(
    "what is plain is read, and nothing else",
    arguments: [
      ("<p>a &amp; b</p>", true), ("a<br/>b<BR />c", true),
      ("<li data-list=\"bullet\"><span class=\"ql-ui\"></span>a</li>", true),
      ("&lt;T&gt; &quot;x&quot; &#39;y&#39;", true), ("<p style=\"display:none\">a</p>", false),
      ("<p HIDDEN>a</p>", false),
      ("<a href=\"https://example.com\">a</a>", false), ("<script>x</script>", false), ("a < b", false),
      ("a &eacute; b", false),
      ("<p", false), ("<p class=\"a>b\">c</p>", false), ("<pre>a</pre>", false),
      ("<paragraph>a</paragraph>", false),
      ("<!-- a -->", false), ("<>", false), ("&", false), ("", true),
    ])
  func plainness(_ html: String, _ isPlain: Bool) {
    var count = 0
    let isRead = Array(html.utf8).withUnsafeBufferPointer { SimpleHTML($0).read { _ in count += 1 } }
    #expect(isRead == isPlain)
    #expect(isPlain || count == 0, "nothing is passed on of what is not plain")
  }

  @Test(
    "both ways of reading say the same",
    arguments: [
      "<p>One</p><ul><li>a &amp; b<li>c</ul>after", "a<br>b<br>C &lt;T&gt;", "<div><p>x</div></p>y",
      "<h2>H</h2>t<hr>u",
      "<ol><li><p>a</p><p>b</p></li></ol>", "<b>bold</b> <i>soft</i>", "1 &nbsp; 2",
    ])
  func agreement(_ html: String) {
    var simple = RecordComposer()
    HTMLProse.append(Array(html.utf8), with: MarkupParser(), to: &simple)
    var full = RecordComposer()
    // An element that is not plain, and not seen, sends all of it to the parser.
    HTMLProse.append(Array("<script></script>\(html)".utf8), with: MarkupParser(), to: &full)
    #expect(simple.outline == full.outline)
  }
}
