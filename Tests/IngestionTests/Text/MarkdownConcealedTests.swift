import Model
import Testing

@testable import Ingestion

struct MarkdownConcealedTests {
  @Test(
    "what nobody sees is listed, and what stands around it stays",
    arguments: [
      ("<!-- expert --> seen", "comment"),
      ("se<!-- expert -->en", "comment"),
      ("<!--\n\nexpert\n\n-->\nseen", "comment"),
      ("seen <span style=\"color:#fff\">expert</span>", "text-in-background-colour"),
      ("<div style='display:none'>\n\n<div>ex</div><p>pert\n</div>\n\nseen", "display-none"),
      ("<p hidden>expert\n\nseen", "hidden-attribute"),
    ])
  func hidden(markdown: String, reason: String) {
    let composer = MarkdownReader.read(Array(markdown.utf8))
    #expect(String(decoding: composer.text, as: UTF8.self) == "seen")
    #expect(composer.hidden.map(\.reason) == [reason])
    #expect(composer.hidden.map { $0.text.filter { $0 != " " } } == ["expert"])
  }

  @Test(
    "what is seen stays",
    arguments: [
      ("`<!-- seen -->`", "<!-- seen -->"), ("a <!-- seen", "a <!-- seen"),
      ("<span style='color:#222'>seen</span>", "seen"), ("<button style='opacity:1'>seen</button>", "seen"),
      ("<script>var x</script><svg><text>x</text></svg>seen", "seen"),
      ("<img hidden> seen", "seen"),
    ])
  func seen(markdown: String, text: String) {
    let composer = MarkdownReader.read(Array(markdown.utf8))
    #expect(String(decoding: composer.text, as: UTF8.self) == text)
    #expect(composer.hidden.isEmpty)
  }

  @Test("a comment that never ends is said to have taken the rest")
  func cutOff() {
    let composer = MarkdownReader.read(Array("seen\n\n<!-- no end\n\n# Work".utf8))
    #expect(String(decoding: composer.text, as: UTF8.self) == "seen")
    #expect(composer.hidden.map(\.text) == ["no end # Work"])
    #expect(composer.status == .degraded)
    #expect(composer.reason == "comment-not-closed")
    #expect(
      composer.remedy
        == "a comment (<!--) of the file never ends and takes the rest with it; close it with -->")
    #expect(
      composer.losses == [
        Loss(code: "comment-not-closed", count: 1, detail: "the text behind it is not shown either")
      ])
  }

  @Test("lines keep their numbers behind what is taken out")
  func lines() {
    let composer = MarkdownReader.read(Array("# Ada\n<!-- a\nb -->\n<i hidden>c\nd</i>\ntext".utf8))
    #expect(composer.sourcePlaces.map(\.line) == [1, 6])
    #expect(composer.hidden.map(\.line) == [2, 4])
  }

  @Test(
    "tags and comments without end cost little", .timeLimit(.minutes(5)),
    arguments: ["<!-- x ", "<p hidden>", "<b ", "[[", "**", "{{ "])
  func floods(piece: String) {
    let text = "x" + String(repeating: piece, count: 20_000 / piece.utf8.count)
    #expect(MarkdownReader.read(Array(text.utf8)).format == "markdown")
  }
}
