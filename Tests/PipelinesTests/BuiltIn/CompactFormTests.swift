import Testing

@testable import Pipelines

@Suite struct CompactFormTests {
  @Test func readsBackWhatWasWritten() throws {
    let yaml = """
      schema: x
      text: "two\\nlines, a \\\\ and a \\r"
      empty: ""
      list: [a, [], {}, "no", {"key: odd": «ü»}]
      """
    let node = try YAMLReader.node(Array(yaml.utf8), file: 0)
    let other = ConfigNode(.scalar("[1"), at: .init(file: 1))
    let text = CompactForm.text(of: [
      ("a b.yaml", ConfigFile(node: node, digest: "d1")), ("c.yaml", ConfigFile(node: other, digest: "d2")),
    ])
    #expect(
      text == """
        @94 d1 a b.yaml
        {4
        schema
        "x
        text
        "two\\nlines, a \\\\ and a \\r
        empty
        "
        list
        [5
        "a
        [0
        {0
        "no
        {1
        key: odd
        "«ü»
        @4 d2 c.yaml
        "[1

        """)
    let files = CompactFiles(Self.written)
    #expect(files.has("a b.yaml"))
    #expect(!files.has("d.yaml"))
    #expect(files.file("a b.yaml", number: 7)?.digest == "d1")
    #expect(files.file("a b.yaml", number: 7)?.node.value == withoutPlaces(node).value)
    #expect(files.file("c.yaml", number: 7)?.node.value == .scalar("[1"))
  }

  private func withoutPlaces(_ node: ConfigNode) -> ConfigNode {
    let place = ConfigPlace(file: 7)
    switch node.value {
    case .scalar: return ConfigNode(node.value, at: place)
    case .sequence(let items): return ConfigNode(.sequence(items.map(withoutPlaces)), at: place)
    case .mapping(let entries):
      let entries = entries.map { ConfigEntry(key: $0.key, at: place, node: withoutPlaces($0.node)) }
      return ConfigNode(.mapping(entries), at: place)
    }
  }

  private static let written: StaticString = ##"""
    @94 d1 a b.yaml
    {4
    schema
    "x
    text
    "two\nlines, a \\ and a \r
    empty
    "
    list
    [5
    "a
    [0
    {0
    "no
    {1
    key: odd
    "«ü»
    @4 d2 c.yaml
    "[1

    """##
}
