import Glibc

/// One value of a parsed text: a view that knows its place and copies nothing.
///
/// It is good only inside the closure that `JSONParser.withRoot` called.
package struct JSONValue {
  let tape: UnsafePointer<UInt64>
  let strings: UnsafePointer<UInt8>
  /// Where the value stands among all of its text; a later value has a higher number.
  package let position: Int

  /// What a value is.
  package enum Kind: Sendable { case object, array, string, integer, number, boolean, null }

  /// What this value is.
  package var kind: Kind {
    switch tag {
    case UInt8(ascii: "{"): .object
    case UInt8(ascii: "["): .array
    case UInt8(ascii: "\""): .string
    case UInt8(ascii: "l"), UInt8(ascii: "u"): .integer
    case UInt8(ascii: "d"): .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
    default: .null
    }
  }

  /// The text of a string.
  package var text: JSONString? {
    tag == UInt8(ascii: "\"") ? JSONString(strings + payload) : nil
  }

  /// The text of a string, copied.
  package var string: String? { text?.string }

  /// A whole number that fits.
  package var integer: Int? {
    switch tag {
    case UInt8(ascii: "l"): Int(Int64(bitPattern: tape[position + 1]))
    case UInt8(ascii: "u"): Int(exactly: tape[position + 1])
    default: nil
    }
  }

  /// `true` or `false`.
  package var boolean: Bool? {
    switch tag {
    case UInt8(ascii: "t"): true
    case UInt8(ascii: "f"): false
    default: nil
    }
  }

  /// The members of an object in the order of the text; of any other value none.
  package var members: JSONMembers {
    tag == UInt8(ascii: "{")
      ? JSONMembers(from: position + 1, to: end - 1, of: self) : JSONMembers(from: 0, to: 0, of: self)
  }

  /// The elements of an array; of any other value none.
  package var elements: JSONElements {
    tag == UInt8(ascii: "[")
      ? JSONElements(from: position + 1, to: end - 1, of: self) : JSONElements(from: 0, to: 0, of: self)
  }

  /// Returns the first member called `name`, if this is an object that has one which is not null.
  package subscript(_ name: StaticString) -> JSONValue? {
    guard let value = member(name), value.kind != .null else { return nil }
    return value
  }

  /// Whether this is an object with a member called `name`, null or not.
  package func has(_ name: StaticString) -> Bool {
    member(name) != nil
  }

  private func member(_ name: StaticString) -> JSONValue? {
    member(named: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  /// Returns the first member called `name`, null or not, if this is an object that has one.
  ///
  /// A name of another length is passed over without a look at its letters.
  func member(named name: UnsafeBufferPointer<UInt8>) -> JSONValue? {
    guard tag == UInt8(ascii: "{"), let letters = name.baseAddress else { return nil }
    let count = name.count
    let end = end - 1
    var next = position + 1
    while next < end {
      let key = strings + value(at: next).payload
      let found = value(at: next + 1)
      if UnsafeRawPointer(key).loadUnaligned(as: UInt32.self) == UInt32(truncatingIfNeeded: count),
        memcmp(key + 4, letters, count) == 0
      {
        return found
      }
      next = found.end
    }
    return nil
  }

  /// The position after this value.
  var end: Int {
    switch tag {
    case UInt8(ascii: "{"), UInt8(ascii: "["): payload & 0xFFFF_FFFF
    case UInt8(ascii: "l"), UInt8(ascii: "u"), UInt8(ascii: "d"): position + 2
    default: position + 1
    }
  }

  func value(at position: Int) -> JSONValue {
    JSONValue(tape: tape, strings: strings, position: position)
  }

  /// A word of the tape is a letter for the kind in its top byte, and what it points to below.
  private var tag: UInt8 { UInt8(truncatingIfNeeded: tape[position] >> 56) }
  private var payload: Int { Int(tape[position] & 0x00FF_FFFF_FFFF_FFFF) }
}
