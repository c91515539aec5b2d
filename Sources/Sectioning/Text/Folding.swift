/// Makes spellings of one word equal: case is folded, nothing else.
enum Folding {
  /// The key of no letters at all.
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Returns the key of what `key` stands for, followed by one more scalar.
  @inline(__always) static func mix(_ key: UInt64, _ value: UInt32) -> UInt64 {
    (key ^ UInt64(value)) &* 0x0000_0100_0000_01B3
  }

  /// Returns the key of the words `key` stands for, followed by one more word.
  @inline(__always) static func join(_ key: UInt64, _ word: UInt64) -> UInt64 {
    (key &* 31) ^ (word &+ 0x9E37_79B9_7F4A_7C15)
  }

  /// Whether the scalar is part of a word.
  static func isLetter(_ value: UInt32) -> Bool {
    guard value >= 0xAA, let scalar = Unicode.Scalar(value) else { return false }
    // Ideographs and kana fill most of this range; the marks among them do not.
    if value >= 0x4E00 && value <= 0x9FFF { return true }
    return scalar.properties.isAlphabetic
  }

  /// Returns the small letter of a capital, and every other scalar as it is.
  static func lower(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A: return value + 0x20
    case 0..<0xC0: return value
    case 0xC0...0xDE where value != 0xD7: return value + 0x20
    case 0x0410...0x042F: return value + 0x20
    case 0x0400...0x040F: return value + 0x50
    case 0xDF...0xFF, 0x0430...0x045F, 0x2E80...0x9FFF: return value
    default:
      let mapped = Unicode.Scalar(value)?.properties.lowercaseMapping.unicodeScalars.first
      return mapped?.value ?? value
    }
  }
}
