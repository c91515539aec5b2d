import Markup
import Testing

struct MarkupTreeTests {
  private static let xml = """
    <o:jobs xmlns:o="urn:example">
      <Job id="1" Title='R&amp;D'><from>2019</from><text>Ran <b>Tokio</b>
        daily</text></Job>
      <job id="2"><text/></job>
    </o:jobs>
    """

  @Test("elements are found by name, whatever the case")
  func finding() throws {
    let root = try #require(MarkupParser().tree(ofXML: Array(Self.xml.utf8)).tree.root)
    #expect(root.name == "jobs")
    #expect(root.namespace == "urn:example")
    #expect(root.children.map(\.name) == ["Job", "job"])
    #expect(root.children("JOB").map { $0.attribute("ID") } == ["1", "2"])
    #expect(root.child("job", "text")?.string == "Ran Tokio daily")
    #expect(root.child("job", "nothing", "text") == nil)
    #expect(root.descendants("text").map(\.string) == ["Ran Tokio daily", ""])
    #expect(root.child("job")?.attributes.map(\.value) == ["1", "R&D"])
    #expect(root.child("job")?.child("text")?.line == 2)
  }

  @Test("what stands in an element comes in order, with lines")
  func content() throws {
    let root = try #require(MarkupParser().tree(ofXML: Array(Self.xml.utf8)).tree.root)
    let text = try #require(root.child("job", "text"))
    let words = text.content.map { node in
      switch node {
      case .element(let element): "<\(element.name)>"
      case .text(let bytes, let line):
        String(decoding: bytes, as: UTF8.self).replacing("\n", with: "¶") + "@\(line)"
      }
    }
    #expect(words == ["Ran @2", "<b>", "¶    daily@2"])
  }

  @Test("an element that never ends reaches to the end of the document")
  func unclosed() throws {
    let (tree, outcome) = MarkupParser().tree(ofXML: Array("<a><b>one<c>two".utf8))
    #expect(tree.root?.child("b")?.string == "onetwo")
    #expect(outcome.problems.first?.code == .notWellFormed)
  }

  @Test("a document without an element has no root")
  func nothing() {
    #expect(MarkupParser().tree(ofXML: Array("no markup".utf8)).tree.root == nil)
  }
}
