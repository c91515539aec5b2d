/// A way of writing text as bytes.
enum TextEncoding: Hashable {
  case utf8
  case utf16(isBigEndian: Bool)
  case utf32(isBigEndian: Bool)
  case windows1252
  /// One that the C library decodes, by its lower-case name.
  case other(String)

  var name: String {
    switch self {
    case .utf8: "utf-8"
    case .utf16(let isBigEndian): isBigEndian ? "utf-16be" : "utf-16le"
    case .utf32(let isBigEndian): isBigEndian ? "utf-32be" : "utf-32le"
    case .windows1252: "windows-1252"
    case .other(let name): name
    }
  }
}

/// The bytes at the head of a file that say how it is encoded, and guesses where there are none.
struct ByteOrderMark {
  let encoding: TextEncoding
  let length: Int

  /// Finds the mark of `file`, if it has one.
  init?(of file: [UInt8]) {
    if file.starts(with: [0xEF, 0xBB, 0xBF]) {
      (encoding, length) = (.utf8, 3)
    } else if file.starts(with: [0xFF, 0xFE, 0, 0]) {
      (encoding, length) = (.utf32(isBigEndian: false), 4)
    } else if file.starts(with: [0, 0, 0xFE, 0xFF]) {
      (encoding, length) = (.utf32(isBigEndian: true), 4)
    } else if file.starts(with: [0xFF, 0xFE]) {
      (encoding, length) = (.utf16(isBigEndian: false), 2)
    } else if file.starts(with: [0xFE, 0xFF]) {
      (encoding, length) = (.utf16(isBigEndian: true), 2)
    } else {
      return nil
    }
  }

  /// Returns the encoding of a file whose NUL bytes stand where only UTF-16 puts them.
  ///
  /// Every text has spaces or line ends, and in UTF-16 half of each such character is NUL, always
  /// the same half. Stray NULs stand anywhere.
  static func encoding(ofUnmarked file: [UInt8]) -> TextEncoding? {
    let head = file.prefix(4_096)
    guard head.count >= 4, head.contains(0) else { return nil }
    var atEven = 0
    var atOdd = 0
    for (index, byte) in head.enumerated() where byte == 0 {
      if index & 1 == 0 { atEven += 1 } else { atOdd += 1 }
    }
    let most = max(atEven, atOdd)
    guard most * 40 >= head.count, min(atEven, atOdd) * 10 <= most else { return nil }
    return .utf16(isBigEndian: atEven > atOdd)
  }
}
