import Model

/// Why text of a page or document is not seen.
enum HidingReason: String {
  case attribute = "hidden-attribute"
  case display = "display-none"
  case visibility = "visibility-hidden"
  case transparent = "transparent"
  case tiny = "tiny-font"
  case colour = "text-in-background-colour"
  case offScreen = "off-screen"
  case clipped
  case comment
  case metaKeywords = "meta-keywords"
  /// Set as hidden in a word processor.
  case hiddenFont = "hidden-font"
  /// In the colour of what lies behind it, or behind something.
  case unseen = "not-seen-on-page"
  /// There to be copied, and not painted.
  case invisible = "invisible-text"
}

/// Gathers text that nobody sees, as much of it as is reported.
struct HiddenCollector {
  /// Why it is not seen.
  let reason: HidingReason
  private var line: Int?
  private var text: [UInt8] = []
  private var count = 0

  private static let kept = 200

  /// Gathers text that is hidden by `reason`, and that begins on `line` where that is known.
  init(_ reason: HidingReason, line: Int? = nil) {
    self.reason = reason
    self.line = line
  }

  /// Takes a run of it, which begins on `line`.
  mutating func append(_ run: Span<UInt8>, line: Int? = nil) {
    for index in run.indices {
      let byte = run[index]
      if byte > 0x20 {
        if self.line == nil { self.line = line }
        count += 1
        if text.count < Self.kept { text.append(byte) }
      } else {
        space()
      }
    }
  }

  /// Keeps what comes apart from what was.
  mutating func space() {
    if let last = text.last, last != 0x20, text.count < Self.kept { text.append(0x20) }
  }

  /// What is to be reported, if it has any letters.
  var hidden: HiddenText? {
    guard text.contains(where: { (0x61...0x7A).contains($0 | 0x20) || $0 >= 0x80 }) else { return nil }
    // A character that the limit cut through is left out.
    var end = text.count
    if end == Self.kept {
      while end > 0, text[end - 1] & 0xC0 == 0x80 { end -= 1 }
      if end > 0, text[end - 1] >= 0xC0 { end -= 1 }
    }
    while end > 0, text[end - 1] == 0x20 { end -= 1 }
    let shown = String(decoding: text[..<end], as: UTF8.self)
    return HiddenText(reason: reason.rawValue, text: shown, characters: count, line: line)
  }
}

extension RecordComposer {
  /// Takes note of hidden text, of which a page may have any amount and a report shows some.
  mutating func note(_ text: HiddenText) {
    if hidden.count < 40 { hidden.append(text) } else { lose("hidden-text-not-listed") }
  }
}
