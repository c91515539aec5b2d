import Markup

/// A piece of a style sheet.
struct StyleBytes {
  /// What is left of it.
  private(set) var bytes: ArraySlice<UInt8>

  /// Takes `bytes` as they stand.
  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// Takes the next `name: value` off the piece; the value has no white space before it.
  mutating func nextDeclaration() -> (name: NameKey, value: StyleBytes)? {
    while !bytes.isEmpty {
      let end = bytes.firstIndex(of: UInt8(ascii: ";")) ?? bytes.endIndex
      let declaration = bytes[..<end].drop(while: \.isStyleBlank)
      bytes = bytes[min(end + 1, bytes.endIndex)...]
      guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = declaration[..<colon].prefix { !$0.isStyleBlank }
      return (NameKey(name), StyleBytes(declaration[(colon + 1)...].drop(while: \.isStyleBlank)))
    }
    return nil
  }

  /// Whether it begins with `word`, which is lower case, in any case.
  func begins(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      bytes.count >= word.count
        && zip(bytes, word).allSatisfy { byte, expected in
          byte == expected || (byte | 0x20 == expected && expected &- 0x61 < 26)
        }
    }
  }

  /// Its first word.
  var word: ArraySlice<UInt8> { bytes.prefix { ($0 | 0x20) &- 0x61 < 26 } }

  /// The number at its head and the unit behind that.
  var number: (value: Double, unit: StyleBytes)? {
    let digits = bytes.prefix(24).prefix { $0 &- 0x30 < 10 || $0 == 0x2E || $0 == 0x2D || $0 == 0x2B }
    guard !digits.isEmpty, let value = Double(String(decoding: digits, as: UTF8.self)) else { return nil }
    return (value, StyleBytes(bytes[digits.endIndex...]))
  }

  /// Whether `word`, which is lower case, stands in it, in any case.
  func contains(_ word: StaticString) -> Bool {
    var rest = self
    while !rest.bytes.isEmpty {
      if rest.begins(word) { return true }
      rest = StyleBytes(rest.bytes.dropFirst())
    }
    return false
  }

  /// Whether it leaves things as they are around the element, or as they are without a style.
  var isInherited: Bool {
    begins("inherit") || begins("initial") || begins("unset") || begins("none") || begins("currentcolor")
  }

  /// Whether it is a size of letters that nobody can make out; `nil` where that depends on the size around.
  var isTiny: Bool? {
    if isInherited { return nil }
    guard let (value, unit) = number else { return false }
    if unit.begins("px") || unit.begins("pt") { return value < 4 }
    if unit.begins("rem") { return value <= 0.2 }
    if unit.begins("em") || unit.begins("ex") || unit.begins("ch") { return value <= 0.2 ? true : nil }
    if unit.begins("%") { return value <= 20 ? true : nil }
    return value == 0
  }

  /// The size of letters that the short form `italic 12px/1.5 serif` names: what has a unit, or is nothing.
  var fontSize: StyleBytes? {
    let words = bytes.split(maxSplits: 20) { $0.isStyleBlank || $0 == 0x2F }
    return words.lazy.map { StyleBytes($0) }.first { word in
      word.number.map { $0.value == 0 || !$0.unit.bytes.isEmpty } ?? false
    }
  }

  /// Whether a filter lets nothing through.
  var hidesByFilter: Bool {
    guard begins("opacity(") else { return false }
    return StyleBytes(bytes.dropFirst(8)).number.map { $0.value < 0.05 } ?? false
  }

  /// The length in pixels, where it is one.
  var pixels: Double? {
    guard let (value, unit) = number else { return nil }
    if unit.begins("px") || unit.begins("pt") || value == 0 { return value }
    return unit.begins("em") || unit.begins("rem") ? value * 16 : nil
  }

  /// Whether it is a length that leads out of the page.
  var isFarAway: Bool {
    guard bytes.first == 0x2D, let (value, unit) = number else { return false }
    if unit.begins("%") || unit.begins("v") { return value <= -100 }
    return unit.begins("px") || unit.begins("pt") ? value <= -400 : value <= -40
  }
}

extension ArraySlice<UInt8> {
  /// Returns the index of the `end` that closes what was opened by a `start` just before these bytes.
  func closing(_ start: Unicode.Scalar, _ end: Unicode.Scalar) -> Int? {
    var depth = 1
    for index in indices {
      if self[index] == UInt8(ascii: start) { depth += 1 }
      if self[index] == UInt8(ascii: end) { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }
}

extension UInt8 {
  /// Whether it is white space of a style sheet.
  var isStyleBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// Its value as a hexadecimal digit.
  var hexDigit: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46, 0x61...0x66: (self | 0x20) - 0x57
    default: nil
    }
  }
}
