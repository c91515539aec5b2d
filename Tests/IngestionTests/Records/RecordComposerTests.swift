import Model
import SourceText
import Testing

@testable import Ingestion

@Suite struct RecordComposerTests {
  @Test(
    "lines of prose are paragraphs, or bullets by their mark",
    arguments: [
      ("One\nTwo\r\n\nThree", [". One", ". Two", ". Three"]),
      ("- a\n* b\n• c\n· d\n– e\n1) f\n12. g", ["- a", "- b", "- c", "- d", "- e", "- f", "- g"]),
      ("-5 °C\n3.5 times\n2019. Was good\n–dash", [". -5 °C", ". 3.5 times", ". 2019. Was good", ". –dash"]),
      ("- a\n  goes on\n\tand on\n  - b\n\n  new", ["- a goes on and on", "- b", ". new"]),
      ("  \n \t\n", []),
      ("a\u{0}b\u{7}c\td", [". abc d"]),
    ])
  func prose(_ text: String, _ expected: [String]) {
    var composer = RecordComposer()
    composer.prose(Array(text.utf8))
    #expect(composer.outline == expected)
  }

  @Test func aBlockWithoutTextIsNotMade() {
    var composer = RecordComposer()
    composer.block(.heading, section: .skills) { $0.append(" ") }
    composer.block(.paragraph) { $0.append("x") }
    composer.entry(.job) { $0.separate() }
    #expect(composer.outline == [". x"])
    #expect(composer.text == Array("x".utf8))
  }

  @Test func sectionsAndEntriesStandApart() {
    var composer = RecordComposer()
    composer.block(.heading, section: .experience) { $0.append("Work") }
    composer.entry(.job) { $0.append("A") }
    composer.prose(Array("b\nc".utf8))
    composer.entry(.job) { $0.append("D") }
    #expect(String(decoding: composer.text, as: UTF8.self) == "Work\n\nA\nb\nc\n\nD")
  }

  @Test func textIsInNFC() {
    var composer = RecordComposer()
    composer.block(.paragraph) { $0.append("Re\u{301}sume\u{301}") }
    #expect(composer.text == Array("R\u{E9}sum\u{E9}".utf8))
  }

  @Test func lossesAreCountedByCode() {
    var composer = RecordComposer()
    composer.lose("b")
    composer.lose("a", count: 2, detail: "why")
    composer.lose("b", count: 3)
    composer.lose("c", count: 0)
    #expect(composer.losses == [Loss(code: "b", count: 4), Loss(code: "a", count: 2, detail: "why")])
  }
}
