/// Folds what is written differently and read alike: letter case, ligatures, full-width forms,
/// letters of other alphabets that look Latin, and characters that are not seen at all.
package enum Folding {
  /// How a scalar takes part in words.
  package enum Class: Sendable, Equatable {
    /// Part of a word.
    case letter
    /// A word by itself, as in Chinese.
    case ideograph
    /// Not seen: a soft hyphen, a joiner, a byte order mark.
    case invisible
    /// White space.
    case space
    /// Joins two words as a hyphen does.
    case joint
    /// A punctuation mark of this number.
    case mark(UInt32)
  }

  /// Returns how `scalar`, which is not ASCII, takes part in words.
  package static func classify(_ scalar: UInt32) -> Class {
    switch scalar {
    case 0x00AD, 0x034F, 0x061C, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFE00...0xFE0F,
      0xFEFF, 0xE0000...0xE0FFF:
      .invisible
    case 0x0085, 0x00A0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
    case 0x2010, 0x2011: .joint
    case 0x2012...0x2015, 0x2212, 0x2500, 0x2501: .mark(Mark.dash)
    case 0x2018, 0x2019, 0x02BC, 0x2032: .mark(0x27)
    case 0x201C, 0x201D, 0x201E, 0x00AB, 0x00BB: .joint
    case 0x2190...0x21FF, 0x27F5...0x27FF, 0x2794...0x27BE: .mark(Mark.arrow)
    case 0x00D7, 0x2715, 0x2A2F: .mark(Mark.times)
    case 0x3001, 0xFF0C, 0xFF64: .mark(0x2C)
    case 0x3002, 0xFF61: .mark(0x2E)
    case 0x00B5, 0x00AA, 0x00BA: .letter
    case 0x0080...0x00BF, 0x00F7, 0x02C2...0x02DF, 0x2016...0x2BFF, 0x2E00...0x2E7F, 0x3003...0x3020,
      0xE000...0xF8FF, 0x1F000...0x1FAFF:
      .mark(Mark.other)
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: .letter
    case 0xFF01...0xFF5E: .mark(scalar - 0xFEE0)
    case 0x2E80...0x2FDF, 0x3021...0xA4CF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .ideograph
    default: .letter
    }
  }

  /// Appends the folded form of `scalar` to `word`; true if it is a letter that only looks Latin.
  package static func append(_ scalar: UInt32, to word: inout [UInt8], latin: Bool) -> Bool {
    switch scalar {
    case 0x41...0x5A: word.append(UInt8(scalar + 0x20))
    case 0..<0x80: word.append(UInt8(scalar))
    case 0xFF10...0xFF5A: return append(scalar - 0xFEE0, to: &word, latin: latin)
    case 0xFB00: word.append(contentsOf: "ff".utf8)
    case 0xFB01: word.append(contentsOf: "fi".utf8)
    case 0xFB02: word.append(contentsOf: "fl".utf8)
    case 0xFB03: word.append(contentsOf: "ffi".utf8)
    case 0xFB04: word.append(contentsOf: "ffl".utf8)
    case 0xFB05, 0xFB06: word.append(contentsOf: "st".utf8)
    case 0x00B5: appendUTF8(0x03BC, to: &word)
    default:
      if latin, let twin = lookalikes[scalar] {
        word.append(twin)
        return true
      }
      appendUTF8(lowered(scalar), to: &word)
    }
    return false
  }

  /// Returns the lower-case form of `scalar` in the alphabets whose cases lie at fixed distances.
  private static func lowered(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x00C0...0x00DE where scalar != 0x00D7: scalar + 0x20
    case 0x0100...0x0137, 0x014A...0x0177: scalar | 1
    case 0x0139...0x0148, 0x0179...0x017E: scalar % 2 == 1 ? scalar + 1 : scalar
    case 0x0391...0x03A9: scalar + 0x20
    case 0x0410...0x042F: scalar + 0x20
    case 0x0400...0x040F: scalar + 0x50
    default: scalar
    }
  }

  private static func appendUTF8(_ scalar: UInt32, to word: inout [UInt8]) {
    switch scalar {
    case 0..<0x80: word.append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      word.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
      word.append(continuation(scalar))
    case 0xD800..<0xE000: break
    case 0x800..<0x10000:
      word.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      word.append(continuation(scalar >> 6))
      word.append(continuation(scalar))
    case 0x10000..<0x110000:
      word.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
      word.append(continuation(scalar >> 12))
      word.append(continuation(scalar >> 6))
      word.append(continuation(scalar))
    default: break
    }
  }

  private static func continuation(_ scalar: UInt32) -> UInt8 {
    0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F)
  }

  /// Cyrillic and Greek letters that a reader takes for Latin ones (from Unicode's list of confusables).
  private static let lookalikes: [UInt32: UInt8] = {
    var twins: [UInt32: UInt8] = [:]
    let pairs: [(String, String)] = [
      ("аеорсухіјѕԁһԛԝ", "aeopcyxijsdhqw"), ("АВЕКМНОРСТУХІЈЅ", "abekmhopctyxijs"),
      ("οανικτρυχ", "oavikтpux"), ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "abezhikmnoptyx"),
    ]
    for (foreign, latin) in pairs {
      for (letter, twin) in zip(foreign.unicodeScalars, latin.unicodeScalars) where twin.isASCII {
        twins[letter.value] = UInt8(twin.value)
      }
    }
    return twins
  }()
}
