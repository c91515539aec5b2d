/// Carries characters beyond U+FFFF through pandoc, which knows none in RTF: their numbers stand between two
/// characters that no document has.
enum RTFAstral {
  /// Returns the RTF that stands for `scalar`.
  static func written(_ scalar: Unicode.Scalar) -> String {
    "{\\uc0\\u-2048}\(String(scalar.value, radix: 16)){\\uc0\\u-2047}"
  }

  /// Returns `html` with the characters that were carried.
  static func restored(_ html: [UInt8]) -> [UInt8] {
    guard html.containsSequence("\u{F800}") else { return html }
    var restored = ""
    var rest = String(decoding: html, as: UTF8.self)[...]
    while let mark = rest.firstIndex(of: "\u{F800}") {
      restored += rest[..<mark]
      rest = rest[rest.index(after: mark)...]
      let digits = rest.prefix(6).prefix { $0.isHexDigit }
      guard rest[digits.endIndex...].first == "\u{F801}",
        let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
      else { continue }
      restored.unicodeScalars.append(scalar)
      rest = rest[digits.endIndex...].dropFirst()
    }
    return Array((restored + rest).utf8)
  }
}
