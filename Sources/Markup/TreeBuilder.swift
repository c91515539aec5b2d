/// Makes a `MarkupTree` of markup events.
struct TreeBuilder: MarkupHandler {
  private var bytes: [UInt8] = []
  private var nodes: [MarkupTree.Node] = []
  private var attributes: [MarkupTree.Attribute] = []
  private var namespaces: [String] = []
  /// The elements that are open, outermost first.
  private var open: [Int] = []

  mutating func start(_ tag: borrowing StartTag) {
    let name = append(tag.name.utf8)
    let first = attributes.count
    if tag.hasAttributes {
      tag.forEachNamedAttribute { name, value in
        let key = NameKey(name)
        let name = append(name.utf8)
        let start = bytes.count
        value.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
        attributes.append(.init(key: key, name: name, value: start..<bytes.count))
      }
    }
    open.append(nodes.count)
    nodes.append(
      .init(
        key: tag.key, content: name, attributes: first..<attributes.count, namespace: namespace(of: tag),
        line: tag.line, end: nodes.count + 1))
  }

  mutating func end(_ name: NameKey) {
    if let last = open.popLast() { nodes[last].end = nodes.count }
  }

  mutating func text(_ text: Span<UInt8>, line: Int) {
    let start = bytes.count
    text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    nodes.append(
      .init(
        key: nil, content: start..<bytes.count, attributes: 0..<0, namespace: nil, line: line,
        end: nodes.count + 1))
  }

  /// Returns the tree; elements that never ended reach to the end of it.
  consuming func finish() -> MarkupTree {
    for index in open { nodes[index].end = nodes.count }
    return MarkupTree(bytes: bytes, nodes: nodes, attributes: attributes, namespaces: namespaces)
  }

  private mutating func append(_ text: String.UTF8View) -> Range<Int> {
    let start = bytes.count
    bytes.append(contentsOf: text)
    return start..<bytes.count
  }

  /// A document has few namespaces, so looking through them all is quick.
  private mutating func namespace(of tag: borrowing StartTag) -> Int? {
    guard let namespace = tag.namespace else { return nil }
    if let index = namespaces.firstIndex(of: namespace) { return index }
    namespaces.append(namespace)
    return namespaces.count - 1
  }
}
