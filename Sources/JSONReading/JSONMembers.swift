/// The members of an object, in the order of the text.
package struct JSONMembers: Sequence, IteratorProtocol {
  private var position: Int
  private let end: Int
  private let owner: JSONValue

  init(from position: Int, to end: Int, of owner: JSONValue) {
    self.position = position
    self.end = end
    self.owner = owner
  }

  /// Returns the next member.
  package mutating func next() -> (key: JSONString, value: JSONValue)? {
    guard position < end, let key = owner.value(at: position).text else { return nil }
    let value = owner.value(at: position + 1)
    position = value.end
    return (key, value)
  }
}
