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
  /// Every text has spaces or line ends, and in UTF-16 one half of each such character is NUL, always
  /// the same half. In most scripts that half of the other characters is small too; in Chinese and
  /// Japanese the other half is anything. A stray NUL in ASCII has letters on both sides.
  static func encoding(ofUnmarked file: [UInt8]) -> TextEncoding? {
    let head = file.prefix(4_096)
    guard head.count >= 4, head.contains(0) else { return nil }
    let halves = (Half(head, at: 0), Half(head, at: 1))
    let isBigEndian = halves.0.nuls > halves.1.nuls
    let (high, low) = isBigEndian ? halves : (halves.1, halves.0)
    guard high.nuls * 20 >= high.count, low.nuls * 10 <= high.nuls else { return nil }
    let isAlphabetic = high.small * 2 >= high.count
    let isIdeographic = high.nuls >= 8 && low.large * 5 >= low.count
    return isAlphabetic || isIdeographic ? .utf16(isBigEndian: isBigEndian) : nil
  }

  /// What stands at the even, or at the odd, places of a file.
  private struct Half {
    var count = 0
    var nuls = 0
    /// Bytes below 0x10, NUL included.
    var small = 0
    /// Bytes beyond ASCII.
    var large = 0

    init(_ bytes: ArraySlice<UInt8>, at start: Int) {
      for index in stride(from: start, to: bytes.count, by: 2) {
        let byte = bytes[index]
        count += 1
        if byte == 0 { nuls += 1 }
        if byte < 0x10 { small += 1 }
        if byte >= 0x80 { large += 1 }
      }
    }
  }
}
