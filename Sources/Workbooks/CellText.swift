/// Text as a cell of a workbook holds it.
///
/// A cell takes 32,767 characters, counted as UTF-16; longer text is cut, and says so. What XML cannot hold is written as
/// spreadsheets write it, `_x0007_`, and so is what only looks like that.
struct CellText {
  /// How many characters a cell takes.
  static let most = 32_767

  /// The bytes that are handed on, ended by a zero.
  private(set) var bytes: [UInt8] = []

  /// Takes `text` in the place of what was there.
  mutating func take(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.removeAll(keepingCapacity: true)
    if text.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "_") || $0 == 0xEF }) {
      escape(text)
    } else {
      bytes.append(contentsOf: text)
    }
    if bytes.count > Self.most { cut() }
    bytes.append(0)
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    for index in text.indices {
      let byte = text[index]
      switch byte {
      case 0x09, 0x0A: bytes.append(byte)
      case 0..<0x20: append(code: byte)
      case UInt8(ascii: "_") where Self.looksLikeCode(text, at: index): append(code: byte)
      case 0xBE...0xBF where index >= 2 && text[index - 1] == 0xBF && text[index - 2] == 0xEF:
        // U+FFFE and U+FFFF are no characters; in their place comes U+FFFD.
        bytes.append(0xBD)
      default: bytes.append(byte)
      }
    }
  }

  private mutating func append(code byte: UInt8) {
    let digits = Array("0123456789ABCDEF".utf8)
    bytes += Array("_x00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)], UInt8(ascii: "_")]
  }

  /// Whether a spreadsheet would read a character's code at `index`: `_x`, four hexadecimal digits, `_`.
  private static func looksLikeCode(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 6 < text.count, text[index + 1] == UInt8(ascii: "x"), text[index + 6] == UInt8(ascii: "_")
    else { return false }
    return text[index + 2..<index + 6].allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
  }

  private mutating func cut() {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf16.count > Self.most else { return }
    let note = " … [cut here: a cell takes 32,767 characters]"
    let kept = text.utf16.prefix(Self.most - note.utf16.count)
    // Where the cut falls within a character of two units, it goes as a whole.
    bytes = Array((String(kept) ?? String(kept.dropLast()) ?? "").utf8) + Array(note.utf8)
  }
}
