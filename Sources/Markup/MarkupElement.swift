/// An element of a `MarkupTree`. Names are compared without prefix and without regard to ASCII case.
package struct MarkupElement: Sendable {
  let tree: MarkupTree
  let index: Int

  private var node: MarkupTree.Node { tree.nodes[index] }

  /// Its name as written, without prefix.
  package var name: String { String(decoding: tree.bytes[node.content], as: UTF8.self) }
  /// Its name, for comparing.
  package var key: NameKey { node.key ?? NameKey("") }
  /// The address of its namespace.
  package var namespace: String? { node.namespace.map { tree.namespaces[$0] } }
  /// The 1-based line on which its tag ends.
  package var line: Int { node.line }

  // MARK: Attributes

  /// Returns the value of the attribute called `name`, or `nil` if there is none.
  package func attribute(_ name: StaticString) -> String? {
    let key = NameKey(name)
    return tree.attributes[node.attributes].first { $0.key == key }
      .map { String(decoding: tree.bytes[$0.value], as: UTF8.self) }
  }

  /// All attributes, in the order in which they stand.
  package var attributes: [(name: String, value: String)] {
    tree.attributes[node.attributes].map { attribute in
      (
        String(decoding: tree.bytes[attribute.name], as: UTF8.self),
        String(decoding: tree.bytes[attribute.value], as: UTF8.self)
      )
    }
  }

  // MARK: Children

  /// The elements right inside it, in order.
  package var children: [MarkupElement] {
    content.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The elements and runs of text right inside it, in order.
  package var content: [MarkupNode] {
    var content: [MarkupNode] = []
    var next = index + 1
    while next < node.end {
      let child = tree.nodes[next]
      if child.key == nil {
        content.append(.text(tree.bytes[child.content], line: child.line))
      } else {
        content.append(.element(MarkupElement(tree: tree, index: next)))
      }
      next = child.end
    }
    return content
  }

  /// Returns the elements right inside it that are called `name`, in order.
  package func children(_ name: StaticString) -> [MarkupElement] {
    let key = NameKey(name)
    var children: [MarkupElement] = []
    var next = index + 1
    while next < node.end {
      if tree.nodes[next].key == key { children.append(MarkupElement(tree: tree, index: next)) }
      next = tree.nodes[next].end
    }
    return children
  }

  /// Returns the first element right inside it that is called `name`.
  package func child(_ name: StaticString) -> MarkupElement? {
    let key = NameKey(name)
    var next = index + 1
    while next < node.end {
      if tree.nodes[next].key == key { return MarkupElement(tree: tree, index: next) }
      next = tree.nodes[next].end
    }
    return nil
  }

  /// Returns what the first elements of these names, each inside the one before, lead to.
  package func child(_ path: StaticString...) -> MarkupElement? {
    path.reduce(self as MarkupElement?) { element, name in element?.child(name) }
  }

  /// Returns the elements called `name` anywhere inside it, in document order.
  package func descendants(_ name: StaticString) -> [MarkupElement] {
    let key = NameKey(name)
    return (index + 1..<max(node.end, index + 1)).filter { tree.nodes[$0].key == key }
      .map { MarkupElement(tree: tree, index: $0) }
  }

  /// All elements inside it, in document order.
  package var allDescendants: [MarkupElement] {
    (index + 1..<max(node.end, index + 1)).lazy.filter { tree.nodes[$0].key != nil }
      .map { MarkupElement(tree: tree, index: $0) }
  }

  // MARK: Text

  /// All text inside it, in order, as it stands.
  package var text: [UInt8] {
    var text: [UInt8] = []
    for child in tree.nodes[index + 1..<max(node.end, index + 1)] where child.key == nil {
      text += tree.bytes[child.content]
    }
    return text
  }

  /// All text inside it, each run of blanks and line ends made one space, none at the ends.
  package var string: String {
    var collapsed: [UInt8] = []
    for byte in text {
      guard byte == 0x20 || (0x09...0x0D).contains(byte) else {
        collapsed.append(byte)
        continue
      }
      if let last = collapsed.last, last != 0x20 { collapsed.append(0x20) }
    }
    if collapsed.last == 0x20 { collapsed.removeLast() }
    return String(decoding: collapsed, as: UTF8.self)
  }
}

/// What stands inside an element.
package enum MarkupNode: Sendable {
  /// Another element.
  case element(MarkupElement)
  /// A run of text and the 1-based line on which it begins.
  case text(ArraySlice<UInt8>, line: Int)
}
