/// Makes text from a document fit to be shown: what steers a terminal, reorders or hides becomes visible.
///
/// The two joiners that Persian and the languages of India write names with stay as they are.
package enum TerminalText {
  /// Returns `text` with control characters, bidirectional controls and invisible characters written as
  /// `\u{…}`, on one line.
  package static func escape(_ text: String) -> String {
    // Most text is plain, and is told by its bytes.
    if text.utf8.allSatisfy({ 0x20 <= $0 && $0 < 0x7F }) { return text }
    guard text.unicodeScalars.contains(where: mustShow) else { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      if mustShow(scalar) {
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// Whether `scalar` would steer, reorder or hide what stands beside it.
  private static func mustShow(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    case 0xE0000...0xE007F: true
    default: false
    }
  }
}
