/// Finds the texts in a file that holds several, one a line (NDJSON) or one behind the other.
///
/// It reads no values, only brackets, quotes and line ends. A line end inside a string, which JSON does
/// not allow, ends a damaged text, so that the texts after it are found all the same.
package struct JSONTexts {
  /// One text.
  package struct Text: Hashable, Sendable {
    /// Its bytes in the file.
    package let range: Range<Int>
    /// 1-based line on which it begins.
    package let line: Int
  }

  /// Returns the texts of `bytes` in their order.
  package static func texts(in bytes: UnsafeBufferPointer<UInt8>) -> [Text] {
    var texts: [Text] = []
    var line = 1
    var start: (offset: Int, line: Int)?
    var depth = 0
    var isQuoted = false
    var isEscaped = false
    func close(at end: Int) {
      if let begun = start { texts.append(Text(range: begun.offset..<end, line: begun.line)) }
      start = nil
      depth = 0
      isQuoted = false
      isEscaped = false
    }
    for (offset, byte) in bytes.enumerated() {
      if byte == 0x0A {
        if isQuoted || depth == 0 { close(at: offset) }
        line += 1
        continue
      }
      if isQuoted {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else {
          isQuoted = byte != UInt8(ascii: "\"")
        }
        continue
      }
      if byte == 0x20 || byte == 0x09 || byte == 0x0D { continue }
      if start == nil { start = (offset, line) }
      switch byte {
      case UInt8(ascii: "\""): isQuoted = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth <= 0 { close(at: offset + 1) }
      default: break
      }
    }
    close(at: bytes.count)
    return texts
  }
}
