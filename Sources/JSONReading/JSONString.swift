/// The unescaped text of a JSON string, as a view into its parser's buffer.
package struct JSONString {
  /// Its UTF-8.
  package let utf8: UnsafeBufferPointer<UInt8>

  /// In the buffer the bytes follow their number.
  init(_ start: UnsafePointer<UInt8>) {
    let count = UnsafeRawPointer(start).loadUnaligned(as: UInt32.self)
    utf8 = UnsafeBufferPointer(start: start + 4, count: Int(count))
  }

  /// Whether it is the empty string.
  package var isEmpty: Bool { utf8.isEmpty }

  /// A copy.
  package var string: String { String(decoding: utf8, as: UTF8.self) }

  /// Whether it begins with `prefix`.
  package func hasPrefix(_ prefix: StaticString) -> Bool {
    prefix.withUTF8Buffer { utf8.count >= $0.count && utf8.prefix($0.count).elementsEqual($0) }
  }

  /// Whether the two texts are the same bytes.
  package static func == (a: JSONString, b: StaticString) -> Bool {
    b.withUTF8Buffer { other in
      guard a.utf8.count == other.count else { return false }
      for offset in 0..<other.count where a.utf8[offset] != other[offset] { return false }
      return true
    }
  }

  /// Lets a literal stand as the pattern of a `case`.
  package static func ~= (pattern: StaticString, text: JSONString) -> Bool { text == pattern }
}
