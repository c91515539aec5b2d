import Markup
import Testing

struct LimitsTests {
  @Test("XML nested deeper than libxml2 goes is read to there, and said")
  func deepXML() {
    var list = EventList()
    let xml =
      "<r>seen" + String(repeating: "<a>", count: 300) + "lost" + String(repeating: "</a>", count: 300)
      + "</r>"
    let outcome = MarkupParser().parseXML(Array(xml.utf8), into: &list)
    #expect(list.text == "seen")
    #expect(outcome.problems.map(\.code) == [.tooDeep])
    #expect(!outcome.isWhole)
  }

  @Test("HTML nested deep is read whole, up to where reading would take too long")
  func deepHTML() {
    func parse(_ depth: Int) -> (text: String, problems: [MarkupProblem.Code]) {
      var list = EventList()
      let tags = String(repeating: "<div>", count: depth)
      let html = tags + "inside" + String(repeating: "</div>", count: depth) + "<p>after</p>"
      let outcome = MarkupParser().parseHTML(Array(html.utf8), into: &list)
      return (list.text, outcome.problems.map(\.code))
    }
    #expect(parse(5_000) == ("insideafter", []))
    #expect(parse(50_000).problems == [.tooDeep])
  }

  @Test(
    "a tag with more attributes than anyone writes is refused before it costs anything",
    arguments: [
      (1_000, "", true), (1_001, "", false), (100_000, "=1", false), (2_000, "='>'", false),
      (2_000, " = \" < \"", false),
    ])
  func attributes(count: Int, value: String, isRead: Bool) {
    let attributes = (0..<count).map { "a\($0)\(value)" }.joined(separator: " ")
    let html = "<p>x</p><p \(attributes)>tokio</p>"
    for isXML in [false, true] where !isXML || value.contains("'") || value.contains("\"") {
      var list = EventList()
      let parser = MarkupParser()
      let bytes = Array((isXML ? "<r>\(html)</r>" : html).utf8)
      let outcome = isXML ? parser.parseXML(bytes, into: &list) : parser.parseHTML(bytes, into: &list)
      #expect(outcome.isWhole == isRead)
      #expect(list.text == (isRead ? "xtokio" : ""))
      if !isRead { #expect(outcome.problems.map(\.code) == [.attributeFlood]) }
    }
  }

  @Test(
    "attributes cannot hide from the count",
    arguments: [
      "<p x\"=\" FLOOD \">", "<p a='\"' FLOOD b='\"'>", "<p <b FLOOD>", "<p\n\tFLOOD/>",
      "<!--><script>--><p FLOOD>", "<!---><script>--><p FLOOD>",
      "<!-- --!><p FLOOD>", "<script/><p FLOOD></script>", "<a b=\">\" FLOOD>", "<p =\"\" FLOOD>",
      "<p a=b\"c FLOOD\">",
    ])
  func hiding(pattern: String) {
    let flood = (0..<1_500).map { "a\($0)" }.joined(separator: " ")
    let html = Array(pattern.replacing("FLOOD", with: flood).utf8)
    // What libxml2 makes of it without a limit is the truth.
    var all = AttributeCount()
    var generous = MarkupLimits()
    generous.attributesPerTag = 1_000_000
    MarkupParser(limits: generous).parseHTML(html, into: &all)
    #expect(all.most >= 1_500)
    var list = EventList()
    #expect(MarkupParser().parseHTML(html, into: &list).problems.map(\.code) == [.attributeFlood])
  }

  @Test(
    "words that are no attributes do not count",
    arguments: [
      "<!-- FLOOD -->", "<script>if (a <b FLOOD) x</script>", "<p title='FLOOD'>x</p>",
      "<style>FLOOD</style>", "x < FLOOD >",
    ])
  func innocent(pattern: String) {
    let flood = (0..<1_500).map { "a\($0)" }.joined(separator: " ")
    var list = EventList()
    let outcome = MarkupParser().parseHTML(Array(pattern.replacing("FLOOD", with: flood).utf8), into: &list)
    #expect(outcome.problems.isEmpty)
  }

  @Test("a document is stopped at the bounds on elements and on text")
  func bounds() {
    var limits = MarkupLimits()
    limits.elements = 10
    limits.textBytes = 100
    let parser = MarkupParser(limits: limits)
    var list = EventList()
    let many = String(repeating: "<i>x</i>", count: 20)
    #expect(parser.parseHTML(Array(many.utf8), into: &list).problems.map(\.code) == [.tooManyElements])
    #expect(list.text == String(repeating: "x", count: 10))
    let long = "<p>" + String(repeating: "word ", count: 1_000) + "</p>"
    #expect(parser.parseXML(Array(long.utf8), into: &list).problems.map(\.code) == [.tooMuchText])
    list = EventList()
    #expect(parser.parseHTML(Array("<p>next</p>".utf8), into: &list).problems.isEmpty)
    #expect(list.text == "next")
  }

  @Test(
    "a document that ends inside something is said to",
    arguments: ["<p>a<p class='x", "<p>a<!-- b", "<p>a<script>b", "<p>a</p", "<p>a<style>b</s"])
  func endsInside(html: String) {
    var list = EventList()
    #expect(MarkupParser().parseHTML(Array(html.utf8), into: &list).problems.map(\.code) == [.truncated])
  }
}

/// Counts the attributes of the tag with the most.
private struct AttributeCount: MarkupHandler {
  var most = 0

  mutating func start(_ tag: borrowing StartTag) {
    var count = 0
    tag.forEachAttribute { _, _ in count += 1 }
    most = max(most, count)
  }
  mutating func end(_ name: NameKey) {}
  mutating func text(_ text: Span<UInt8>, line: Int) {}
}
