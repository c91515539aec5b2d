import Foundation

/// A word of a text: letters and digits in a row.
struct TextWord {
  /// The word without case and accents, by which it is compared.
  let key: String
  /// Its bytes.
  let range: Range<Int>
  /// Whether it begins with a capital, or with a letter of a script that has none.
  let isCapitalised: Bool

  /// The year that it is, if it can be one.
  var isYear: Bool {
    key.utf8.count == 4 && (key.hasPrefix("19") || key.hasPrefix("20")) && key.allSatisfy(\.isNumber)
  }
}

/// The words of a text.
struct TextWords {
  let bytes: [UInt8]
  let words: [TextWord]

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var words: [TextWord] = []
    var start: Int?
    var offset = 0
    func close(at end: Int) {
      guard let first = start else { return }
      words.append(Self.word(first..<end, of: bytes))
      start = nil
    }
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      if Self.belongs(scalar) { start = start ?? offset } else { close(at: offset) }
      offset += length
    }
    close(at: offset)
    self.bytes = bytes
    self.words = words
  }

  /// Returns the keys of the words of `text`.
  static func keys(_ text: String) -> [String] { TextWords(text).words.map(\.key) }

  /// Whether nothing but a mark or a space, or a few of them, stands between two neighbouring words.
  func adjoin(_ first: Int, _ second: Int) -> Bool {
    let gap = bytes[words[first].range.upperBound..<words[second].range.lowerBound]
    return gap.count <= 3
      && gap.allSatisfy { $0 != 0x0A && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "|") }
  }

  /// Whether one space stands between two neighbouring words, or a full stop and a space.
  func follow(_ first: Int, _ second: Int) -> Bool {
    let gap = bytes[words[first].range.upperBound..<words[second].range.lowerBound]
    return gap == [0x20] || gap == [UInt8(ascii: "-")] || gap == [0xC2, 0xA0]
      || gap == [UInt8(ascii: "'")]
  }

  private static func belongs(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
  }

  private static func word(_ range: Range<Int>, of bytes: [UInt8]) -> TextWord {
    let part = bytes[range]
    let text = String(decoding: part, as: UTF8.self)
    if part.allSatisfy({ $0 < 0x80 }) {
      let isCapitalised = part.first.map { (0x41...0x5A).contains($0) } ?? false
      return TextWord(key: text.lowercased(), range: range, isCapitalised: isCapitalised)
    }
    let key = text.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    let first = text.unicodeScalars.first
    return TextWord(
      key: key, range: range,
      isCapitalised: first.map { !$0.properties.isLowercase && $0.properties.isAlphabetic } ?? false)
  }
}

extension String {
  /// Whether it holds letters of a script that puts no spaces between words.
  var isUnspaced: Bool {
    unicodeScalars.contains { scalar in
      (0x2E80...0x9FFF).contains(scalar.value) || (0xAC00...0xD7AF).contains(scalar.value)
        || (0xF900...0xFAFF).contains(scalar.value)
    }
  }
}
