/// An XML document held whole, for readers that need to look around in it.
///
/// All text lies in one buffer and all nodes in one array, in document order, so a tree is cheap to
/// build and walking it needs no recursion.
package final class MarkupTree: Sendable {
  /// One element, or one run of text.
  struct Node: Sendable {
    /// `nil` for text.
    let key: NameKey?
    /// The name of an element, the bytes of text.
    let content: Range<Int>
    /// Where its attributes stand in the list of all.
    let attributes: Range<Int>
    let namespace: Int?
    let line: Int
    /// The index after the last node inside it.
    var end: Int
  }

  /// One attribute; both ranges lie in `bytes`.
  struct Attribute: Sendable {
    let key: NameKey
    let name: Range<Int>
    let value: Range<Int>
  }

  let bytes: [UInt8]
  let nodes: [Node]
  let attributes: [Attribute]
  let namespaces: [String]

  init(bytes: [UInt8], nodes: [Node], attributes: [Attribute], namespaces: [String]) {
    self.bytes = bytes
    self.nodes = nodes
    self.attributes = attributes
    self.namespaces = namespaces
  }

  /// The outermost element, or `nil` if there is none.
  package var root: MarkupElement? {
    nodes.firstIndex { $0.key != nil }.map { MarkupElement(tree: self, index: $0) }
  }
}

extension MarkupParser {
  /// Returns an XML document as a tree, and how reading it went.
  package func tree(ofXML bytes: [UInt8]) -> (tree: MarkupTree, outcome: MarkupOutcome) {
    var builder = TreeBuilder()
    let outcome = parseXML(bytes, into: &builder)
    return (builder.finish(), outcome)
  }

  /// Returns a piece of HTML, such as the contents of an XML field, as a tree.
  package func tree(ofHTML bytes: [UInt8]) -> (tree: MarkupTree, outcome: MarkupOutcome) {
    var builder = TreeBuilder()
    let outcome = parseHTML(bytes, into: &builder)
    return (builder.finish(), outcome)
  }
}
