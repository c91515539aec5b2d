import SourceText

/// The words of a text by which its language is told: runs of letters, and single signs of scripts without spaces.
///
/// What is part of an address, a path or a name in code is no word.
enum LanguageWords {
  /// Calls `visit` with the key of each word in the first `reach` bytes of `text`.
  static func forEach(in text: [UInt8], reach: Int = .max, _ visit: (UInt64) -> Void) {
    let end = min(text.count, reach)
    var offset = 0
    while offset < end {
      guard isLetter(text, offset) else {
        offset += 1
        continue
      }
      let start = offset
      var key = Folding.seed
      while offset < end {
        let byte = text[offset]
        if byte < 0x80 {
          guard isLatin(byte) else { break }
          key = Folding.mix(key, UInt32(byte | 0x20))
          offset += 1
          continue
        }
        guard isLetter(text, offset) else { break }
        let (value, length) = text.scalar(at: offset)
        guard !isSign(value) else {
          if offset > start { break }
          key = Folding.mix(key, value)
          offset += length
          break
        }
        key = Folding.mix(key, Folding.lower(value))
        offset += length
      }
      if isFree(text, start..<offset) { visit(key) }
    }
  }

  @inline(__always)
  private static func isLatin(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  private static func isLetter(_ text: [UInt8], _ offset: Int) -> Bool {
    let byte = text[offset]
    if byte < 0x80 { return isLatin(byte) }
    // A byte within a character begins none.
    guard byte >= 0xC0 else { return false }
    return Folding.isLetter(text.scalar(at: offset).value)
  }

  /// Whether a character is a word by itself: of Chinese, Japanese or Korean.
  private static func isSign(_ value: UInt32) -> Bool {
    (0x3040...0x30FF).contains(value) || (0x3400...0x9FFF).contains(value)
      || (0xAC00...0xD7AF).contains(value)
  }

  private static func isFree(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : 0x20
    let after = range.upperBound < text.count ? text[range.upperBound] : 0x20
    switch before {
    case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "#"),
      UInt8(ascii: "&"), UInt8(ascii: "="), UInt8(ascii: "\\"), UInt8(ascii: ":"):
      return false
    default: break
    }
    switch after {
    case UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "\\"):
      return false
    default: break
    }
    let next = range.upperBound + 1 < text.count ? text[range.upperBound + 1] : 0x20
    return after != UInt8(ascii: ".") || next <= 0x20 || next >= 0x80
  }
}
