/// Makes UTF-8 of UTF-16.
enum UTF16Bytes {
  /// Returns the UTF-8 of `bytes`; a half of a pair, or of a unit, that stands alone becomes an
  /// impossible byte, for `TextCleaner` to replace and count.
  static func utf8(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    let high = isBigEndian ? 0 : 1
    var index = bytes.startIndex
    func unit(at index: Int) -> UInt32? {
      guard index + 1 < bytes.endIndex else { return nil }
      return UInt32(bytes[index + high]) << 8 | UInt32(bytes[index + 1 - high])
    }
    while let first = unit(at: index) {
      index += 2
      if first & 0xF800 != 0xD800 {
        text.appendScalar(first)
      } else if first & 0xFC00 == 0xD800, let second = unit(at: index), second & 0xFC00 == 0xDC00 {
        text.appendScalar(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF)
        index += 2
      } else {
        text.append(0xFF)
      }
    }
    if index < bytes.endIndex { text.append(0xFF) }
    return text
  }
}

/// Makes UTF-8 of UTF-32.
enum UTF32Bytes {
  /// Returns the UTF-8 of `bytes`; what is no character becomes an impossible byte.
  static func utf8(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 2)
    for index in stride(from: bytes.startIndex, to: bytes.endIndex - 3, by: 4) {
      let four = bytes[index..<index + 4]
      let value = (isBigEndian ? Array(four) : four.reversed()).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      if Unicode.Scalar(value) == nil { text.append(0xFF) } else { text.appendScalar(value) }
    }
    return text
  }
}

extension [UInt8] {
  /// Appends the UTF-8 of a Unicode scalar value.
  package mutating func appendScalar(_ value: UInt32) {
    switch value {
    case 0..<0x80:
      append(UInt8(value))
    case 0x80..<0x800:
      append(UInt8(0xC0 | value >> 6))
      append(UInt8(0x80 | value & 0x3F))
    case 0x800..<0x10000:
      append(UInt8(0xE0 | value >> 12))
      append(UInt8(0x80 | value >> 6 & 0x3F))
      append(UInt8(0x80 | value & 0x3F))
    default:
      append(UInt8(0xF0 | value >> 18 & 0x07))
      append(UInt8(0x80 | value >> 12 & 0x3F))
      append(UInt8(0x80 | value >> 6 & 0x3F))
      append(UInt8(0x80 | value & 0x3F))
    }
  }
}
