/// The encoding of Western text that names no other.
package enum Windows1252 {
  /// Returns the UTF-8 of `bytes`. The five bytes without a character become an impossible byte, for
  /// `TextCleaner` to replace and count.
  static func utf8(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      switch byte {
      case 0..<0x80: text.append(byte)
      case 0x80..<0xA0:
        if let scalar = scalar(forControl: byte) { text.appendScalar(scalar) } else { text.append(0xFF) }
      default: text.appendScalar(UInt32(byte))
      }
    }
    return text
  }

  /// Returns the character at `byte`, from 0x80 to 0x9F, or `nil` where there is none.
  ///
  /// In Unicode these are control characters that nobody means: a U+0092 in a text, or a `&#146;`,
  /// is the apostrophe of this encoding.
  package static func scalar(forControl byte: UInt8) -> UInt32? {
    let scalar = scalars[Int(byte & 0x1F)]
    return scalar == 0 ? nil : scalar
  }

  private static let scalars: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
    0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0, 0x017E, 0x0178,
  ]
}
