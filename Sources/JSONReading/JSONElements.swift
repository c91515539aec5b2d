/// The elements of an array.
package struct JSONElements: Sequence, IteratorProtocol {
  private var position: Int
  private let end: Int
  private let owner: JSONValue

  init(from position: Int, to end: Int, of owner: JSONValue) {
    self.position = position
    self.end = end
    self.owner = owner
  }

  /// Returns the next element.
  package mutating func next() -> JSONValue? {
    guard position < end else { return nil }
    let value = owner.value(at: position)
    position = value.end
    return value
  }
}

extension JSONElements {
  /// The first element.
  package var first: JSONValue? {
    var rest = self
    return rest.next()
  }
}
