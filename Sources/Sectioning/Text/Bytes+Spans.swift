import SourceText

/// Bytes that the module compares with, by name.
enum Byte {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let space: UInt8 = 0x20
  static let hash: UInt8 = 0x23
  static let apostrophe: UInt8 = 0x27
  static let openParenthesis: UInt8 = 0x28
  static let closeParenthesis: UInt8 = 0x29
  static let asterisk: UInt8 = 0x2A
  static let plus: UInt8 = 0x2B
  static let comma: UInt8 = 0x2C
  static let hyphen: UInt8 = 0x2D
  static let period: UInt8 = 0x2E
  static let slash: UInt8 = 0x2F
  static let colon: UInt8 = 0x3A
  static let semicolon: UInt8 = 0x3B
  static let less: UInt8 = 0x3C
  static let equals: UInt8 = 0x3D
  static let greater: UInt8 = 0x3E
  static let at: UInt8 = 0x40
  static let openBracket: UInt8 = 0x5B
  static let backslash: UInt8 = 0x5C
  static let closeBracket: UInt8 = 0x5D
  static let underscore: UInt8 = 0x5F
  static let backtick: UInt8 = 0x60
  static let pipe: UInt8 = 0x7C
  static let tilde: UInt8 = 0x7E
}

extension UInt8 {
  /// Whether it is a digit.
  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }

  /// Whether it is an ASCII letter.
  @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Whether it is an ASCII capital.
  @inline(__always) var isCapital: Bool { self &- 0x41 < 26 }

  /// Whether it is an ASCII small letter.
  @inline(__always) var isSmall: Bool { self &- 0x61 < 26 }

  /// Whether it is a space, tab, line feed or the like.
  @inline(__always) var isBlank: Bool { self == 0x20 || self &- 0x09 < 5 }
}

extension [UInt8] {
  /// Returns the byte at `offset`, or 0 outside the text.
  @inline(__always) func byte(_ offset: Int) -> UInt8 { offset >= 0 && offset < count ? self[offset] : 0 }

  /// Returns how many bytes of white space begin at `offset`; no-break and thin spaces count.
  func blank(at offset: Int, before end: Int) -> Int {
    guard offset < end else { return 0 }
    let first = self[offset]
    if first.isBlank { return 1 }
    if first == 0xC2, offset + 1 < end, self[offset + 1] == 0xA0 { return 2 }
    guard first == 0xE2 || first == 0xE3 || first == 0xEF, offset + 2 < end else { return 0 }
    switch (first, self[offset + 1], self[offset + 2]) {
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): return 3
    default: return 0
    }
  }

  /// Returns `span` without white space at its ends.
  func trimmed(_ span: TextSpan) -> TextSpan {
    var start = span.start
    var end = span.end
    while start < end {
      let step = blank(at: start, before: end)
      if step == 0 { break }
      start += step
    }
    while end > start {
      if self[end - 1].isBlank {
        end -= 1
      } else if end - 2 >= start, blank(at: end - 2, before: end) == 2 {
        end -= 2
      } else if end - 3 >= start, blank(at: end - 3, before: end) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return TextSpan(start, end)
  }

  /// Whether the ASCII `text` stands at `offset`.
  func has(_ text: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + text.utf8CodeUnitCount <= count else { return false }
    for index in 0..<text.utf8CodeUnitCount where self[offset + index] != text.utf8Start[index] {
      return false
    }
    return true
  }

  /// Returns the first place of `byte` in `span`.
  func firstIndex(of byte: UInt8, in span: TextSpan) -> Int? {
    self[span.range].firstIndex(of: byte)
  }

  /// Returns the scalar that begins at `offset` and how many bytes it takes.
  @inline(__always) func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let first = self[offset]
    if first < 0x80 { return (UInt32(first), 1) }
    if first < 0xE0 { return (UInt32(first & 0x1F) << 6 | continuation(offset + 1), 2) }
    if first < 0xF0 {
      return (UInt32(first & 0x0F) << 12 | continuation(offset + 1) << 6 | continuation(offset + 2), 3)
    }
    let high = UInt32(first & 0x07) << 18 | continuation(offset + 1) << 12
    return (high | continuation(offset + 2) << 6 | continuation(offset + 3), 4)
  }

  @inline(__always) private func continuation(_ offset: Int) -> UInt32 { UInt32(byte(offset) & 0x3F) }
}
