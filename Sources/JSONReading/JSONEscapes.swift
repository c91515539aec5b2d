/// Mends halves of characters in JSON, as programs leave them that cut a string in the middle of an emoji.
///
/// The escape `\ud83e` stands for half of a character and is no text without the other half behind it.
package enum JSONEscapes {
  /// Returns `bytes` with every such half made U+FFFD, and their number; `nil` where there is none.
  package static func mended(_ bytes: [UInt8]) -> (bytes: [UInt8], count: Int)? {
    var mended: [UInt8] = []
    var copied = 0
    var count = 0
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      guard let unit = unit(at: index, in: bytes), unit & 0xF800 == 0xD800 else {
        index += 2  // Another escape, perhaps of a backslash.
        continue
      }
      if unit < 0xDC00, let next = self.unit(at: index + 6, in: bytes), next & 0xFC00 == 0xDC00 {
        index += 12
        continue
      }
      mended.append(contentsOf: bytes[copied..<index])
      mended.append(contentsOf: "\\ufffd".utf8)
      index += 6
      copied = index
      count += 1
    }
    guard count > 0 else { return nil }
    mended.append(contentsOf: bytes[copied...])
    return (mended, count)
  }

  /// Reads `\u` and four hexadecimal digits.
  private static func unit(at index: Int, in bytes: [UInt8]) -> UInt32? {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt32 = 0
    for byte in bytes[(index + 2)..<(index + 6)] {
      switch byte {
      case 0x30...0x39: unit = unit << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: unit = unit << 4 | UInt32((byte | 0x20) - 0x61 + 10)
      default: return nil
      }
    }
    return unit
  }
}
