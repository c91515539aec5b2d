/// The beginning of an element, as seen during `MarkupHandler.start`.
package struct StartTag: ~Copyable {
  /// Its name without prefix.
  package let key: NameKey
  /// The 1-based line on which the tag ends.
  package let line: Int

  // Invariant: all three point into memory that libxml2 holds until the callback returns. The
  // value is not copyable and is only ever lent, so it cannot outlive the callback.
  private let localName: UnsafePointer<UInt8>
  private let namespaceURI: UnsafePointer<UInt8>?
  private let attributes: AttributeList

  init(
    _ localName: UnsafePointer<UInt8>, namespaceURI: UnsafePointer<UInt8>? = nil,
    attributes: AttributeList, line: Int
  ) {
    self.key = NameKey(terminated: localName)
    self.localName = localName
    self.namespaceURI = namespaceURI
    self.attributes = attributes
    self.line = line
  }

  /// Its name as written, without prefix; HTML names are lower case.
  package var name: String { String(terminated: localName) }

  /// The address of its namespace.
  package var namespace: String? { namespaceURI.map { String(terminated: $0) } }

  /// Whether it has any attribute.
  @inline(__always)
  package var hasAttributes: Bool { !attributes.isEmpty }

  /// Calls `body` with each attribute, in the order in which they stand. An attribute without a
  /// value has an empty one.
  package func forEachAttribute(_ body: (_ key: NameKey, _ value: Span<UInt8>) -> Void) {
    attributes.forEach { name, value in body(NameKey(terminated: name), value) }
  }

  /// Like `forEachAttribute`, with the name as written.
  package func forEachNamedAttribute(_ body: (_ name: String, _ value: Span<UInt8>) -> Void) {
    attributes.forEach { name, value in body(String(terminated: name), value) }
  }

  /// Returns the value of the attribute named `key`, or `nil` if there is none.
  package func attribute(_ key: NameKey) -> String? {
    var found: String?
    forEachAttribute { name, value in
      if name == key, found == nil { found = String(copying: value) }
    }
    return found
  }
}

extension String {
  init(terminated name: UnsafePointer<UInt8>) {
    self = String(decodingCString: name, as: UTF8.self)
  }

  /// Copies UTF-8.
  package init(copying text: Span<UInt8>) {
    self = text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
