import Model

/// Why text of a page is not seen.
enum HidingReason: String {
  case attribute = "hidden-attribute"
  case display = "display-none"
  case visibility = "visibility-hidden"
  case opacity = "opacity-0"
  case tiny = "tiny-font"
  case colour = "text-in-background-colour"
  case offScreen = "off-screen"
  case comment
  case metaKeywords = "meta-keywords"
}

/// Gathers text that nobody sees, as much of it as is reported.
struct HiddenCollector {
  private let reason: String?
  private let line: Int?
  /// Whether it is a style sheet, which is kept whole.
  let isSheet: Bool
  private(set) var text: [UInt8] = []
  private var count = 0

  private static let kept = 200

  /// Gathers text that is hidden by `reason`; without one it is of no interest, such as a script.
  init(_ reason: String?, line: Int) {
    self.reason = reason
    self.line = line
    isSheet = false
  }

  /// Gathers a style sheet.
  init(sheet: Bool) {
    reason = nil
    line = nil
    isSheet = sheet
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isSheet {
      if text.count < 1 << 18 { text.append(contentsOf: bytes) }
      return
    }
    guard reason != nil else { return }
    for byte in bytes {
      if byte > 0x20 {
        count += 1
        if text.count < Self.kept { text.append(byte) }
      } else if let last = text.last, last != 0x20, text.count < Self.kept {
        text.append(0x20)
      }
    }
  }

  /// What is to be reported, if it has any letters.
  var hidden: HiddenText? {
    guard let reason, text.contains(where: { (0x61...0x7A).contains($0 | 0x20) || $0 >= 0x80 }) else { return nil }
    var end = text.count
    while end > 0, end == Self.kept, text[end - 1] & 0xC0 == 0x80 { end -= 1 }
    let shown = String(decoding: text[..<end], as: UTF8.self).trimmingSuffix { $0 == " " || $0 == "\u{FFFD}" }
    return HiddenText(reason: reason, text: shown, characters: count, line: line)
  }
}

extension String {
  /// The string without the characters at its end for which `isDropped` holds.
  fileprivate func trimmingSuffix(while isDropped: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, isDropped(last) { text.removeLast() }
    return String(text)
  }
}

extension RecordComposer {
  /// Takes note of hidden text, of which a page may have any amount and a report shows some.
  mutating func note(_ text: HiddenText) { if hidden.count < 40 { hidden.append(text) } else { lose("hidden-text-not-listed") } }
}
