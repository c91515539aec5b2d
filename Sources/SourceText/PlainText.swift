/// Text that needs no second look: ASCII without control characters but line feed and tab.
enum PlainText {
  /// Returns the index of the first byte from `start` on that is not plain.
  static func end(in bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      // Invariant: `index + 8 <= count` before each wide load.
      while index + 8 <= bytes.count {
        let eight = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + index).loadUnaligned(
          as: UInt64.self)
        if mayBeOdd(eight) {
          let end = index + 8
          while index < end, isPlain(bytes[index]) { index += 1 }
          if index < end { return index }
        } else {
          index += 8
        }
      }
      while index < bytes.count, isPlain(bytes[index]) { index += 1 }
      return index
    }
  }

  /// Whether one of eight bytes may not be plain: the top bit is set, or it is below a space, or it is 0x7F.
  @inline(__always)
  private static func mayBeOdd(_ bytes: UInt64) -> Bool {
    let tops: UInt64 = 0x8080_8080_8080_8080
    let below = (bytes &- 0x2020_2020_2020_2020) & ~bytes
    let deleted = bytes ^ 0x7F7F_7F7F_7F7F_7F7F
    let isDeleted = (deleted &- 0x0101_0101_0101_0101) & ~deleted
    return (bytes | below | isDeleted) & tops != 0
  }

  private static func isPlain(_ byte: UInt8) -> Bool { byte &- 0x20 < 0x5F || byte == 0x0A || byte == 0x09 }
}

/// Reads single characters of UTF-8.
enum UTF8Sequence {
  /// Returns the character of more than one byte at `index`, or `nil` if there is none: stray bytes,
  /// long forms, halves of pairs, numbers beyond Unicode.
  static func scalar(at index: Int, in bytes: [UInt8]) -> (value: UInt32, length: Int)? {
    bytes.withUnsafeBufferPointer { scalar(at: index, in: $0) }
  }

  /// Like the one for arrays.
  @inline(__always)
  static func scalar(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (value: UInt32, length: Int)? {
    let lead = bytes[index]
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, index + length <= bytes.count else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    switch length {
    case 3: guard value >= 0x800, value & 0xF800 != 0xD800 else { return nil }
    case 4: guard (0x10000...0x10FFFF).contains(value) else { return nil }
    default: break
    }
    return (value, length)
  }

  /// Returns how many bytes from `index` on are one mistake: the longest beginning of a character,
  /// as browsers count.
  static func badLength(at index: Int, in bytes: [UInt8]) -> Int {
    let lead = bytes[index]
    guard (0xC2..<0xF5).contains(lead), index + 1 < bytes.count else { return 1 }
    let second: ClosedRange<UInt8> =
      switch lead {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    guard second.contains(bytes[index + 1]) else { return 1 }
    let most = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var length = 2
    while length < most, index + length < bytes.count, bytes[index + length] & 0xC0 == 0x80 { length += 1 }
    return length
  }
}
