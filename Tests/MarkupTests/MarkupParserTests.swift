import Markup
import Testing

struct MarkupParserTests {
  @Test(
    "HTML comes as events with lines",
    arguments: [
      ("<p class=a id='b c'>Ran Tokio</p>", "<p class=a id=b c> Ran Tokio@1 </p>"),
      ("<ul>\n<li>one<li>two</ul>", "<ul> \n@1 <li> one@2 </li> <li> two@2 </li> </ul>"),
      ("<p>one\n\ntwo</p>\n<p>three", "<p> one\n\ntwo@1 </p> \n@3 <p> three@4 </p>"),
      ("<P HIDDEN>x</P>", "<p hidden=> x@1 </p>"),
      ("<b>a<br>b</b>", "<b> a@1 <br> </br> b@1 </b>"),
      ("<!-- for crawlers -->x", "<!-- for crawlers --> <p> x@1 </p>"),
      ("<a href='?a=1&amp;b=2'>x</a>", "<a href=?a=1&b=2> x@1 </a>"),
      ("<style>p{}</style><script>a<b</script>", "<style> p{}@1 </style> <script> a<b@1 </script>"),
    ])
  func htmlEvents(html: String, events: String) {
    var list = EventList()
    let outcome = MarkupParser().parseHTML(Array(html.utf8), into: &list)
    #expect(list.line == events)
    #expect(outcome.problems.isEmpty)
  }

  @Test(
    "text says what its references mean",
    arguments: [
      ("R&eacute;sum&eacute;", "Résumé"), ("R&amp;D", "R&D"), ("&#39;", "'"), ("&#x2014;", "—"),
      ("don&#146;t", "don’t"), ("&#150;", "–"), ("&#129;x", "x"), ("&nosuch; x", "&nosuch; x"),
      ("AT&T", "AT&T"),
      ("1 < 2 && 3 > 2", "1 < 2 && 3 > 2"), ("&nbsp;", "\u{A0}"),
    ])
  func htmlText(html: String, text: String) {
    var list = EventList()
    MarkupParser().parseHTML(Array("<p>\(html)</p>".utf8), into: &list)
    #expect(list.text == text)
  }

  @Test("lines go on beyond 65,535")
  func longDocument() {
    var list = EventList()
    let html = String(repeating: "<p>x</p>\n", count: 70_000) + "<i>y</i>"
    MarkupParser().parseHTML(Array(html.utf8), into: &list)
    #expect(list.events.suffix(3) == ["<i>", "y@70001", "</i>"])
  }

  @Test("a declared charset does not matter, since the bytes are UTF-8 already")
  func declaredCharset() {
    var list = EventList()
    let parser = MarkupParser()
    parser.parseHTML(Array("<meta charset=iso-8859-1><p>Zoë</p>".utf8), into: &list)
    parser.parseXML(Array("<?xml version='1.0' encoding='UTF-16'?><p>Zoë</p>".utf8), into: &list)
    #expect(list.text == "ZoëZoë")
  }

  @Test("one parser reads one document after another, and forgets each")
  func reuse() {
    let parser = MarkupParser()
    for round in 0..<200 {
      var list = EventList()
      parser.parseHTML(Array("<p a\(round)>\(round)</p>".utf8), into: &list)
      #expect(list.line == "<p a\(round)=> \(round)@1 </p>")
      list = EventList()
      parser.parseXML(Array("<p>\(round)<q></p>".utf8), into: &list)
      list = EventList()
      #expect(parser.parseXML(Array("<p>\(round)</p>".utf8), into: &list).problems.isEmpty)
      #expect(list.line == "<p> \(round)@1 </p>")
    }
  }

  @Test("a parser survives more different names than libxml2 can store")
  func manyNames() {
    let parser = MarkupParser()
    for round in 0..<60 {
      let html = (0..<5_000).map { "<x\(round)-\($0)-\(String(repeating: "n", count: 40))>" }.joined()
      var list = EventList()
      let outcome = parser.parseHTML(Array((html + "end").utf8), into: &list)
      #expect(list.text == "end")
      #expect(outcome.problems.isEmpty)
    }
  }
}
