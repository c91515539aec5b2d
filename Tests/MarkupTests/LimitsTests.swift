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
}
