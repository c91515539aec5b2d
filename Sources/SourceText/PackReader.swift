/// Reads what ``PackWriter`` wrote, and trusts none of it: every length is checked before it is followed.
package struct PackReader {
  /// The bytes end too early, or hold what cannot be.
  package struct Malformed: Error, Sendable {
    package init() {}
  }

  private var rest: ArraySlice<UInt8>

  /// Reads `bytes` from their beginning.
  package init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// Whether all was read.
  package var isAtEnd: Bool { rest.isEmpty }

  /// Returns the next number.
  package mutating func number<Number: FixedWidthInteger>(_ type: Number.Type) throws(Malformed) -> Number {
    let size = Number.bitWidth / 8
    guard rest.count >= size else { throw Malformed() }
    var value: Number = 0
    for (place, byte) in rest.prefix(size).enumerated() {
      value |= Number(truncatingIfNeeded: byte) << (8 * place)
    }
    rest = rest.dropFirst(size)
    return value
  }

  /// Returns the next run of bytes.
  package mutating func run() throws(Malformed) -> ArraySlice<UInt8> {
    let count = Int(try number(UInt32.self))
    guard rest.count >= count else { throw Malformed() }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  /// Returns the next text, which must be UTF-8.
  package mutating func text() throws(Malformed) -> String {
    guard let text = String(validating: try run(), as: UTF8.self) else { throw Malformed() }
    return text
  }
}
