import SourceText

/// Text from documents as reports show it.
enum DisplayText {
  /// Returns `text` on one line, with single spaces and none at its ends.
  static func flat(_ text: String) -> String {
    var flat: [UInt8] = []
    var isPending = false
    for byte in text.utf8 {
      if isSpace(byte) {
        isPending = !flat.isEmpty
      } else {
        if isPending { flat.append(0x20) }
        isPending = false
        flat.append(byte)
      }
    }
    return String(decoding: flat, as: UTF8.self)
  }

  private static func isSpace(_ byte: UInt8?) -> Bool {
    byte.map { $0 == 0x20 || (0x09...0x0D).contains($0) } ?? false
  }

  /// How many bytes of a statement travel with a quote on either side; what is as long was cut there.
  private static let carried = 150

  /// Returns the end of `text`, cut at a word, with a mark where something is left out. White space at its end
  /// stays as one space.
  static func tail(_ text: String, _ most: Int) -> String {
    let flat = flat(text)
    let end = isSpace(text.utf8.last) && !flat.isEmpty ? " " : ""
    guard flat.count > most || text.utf8.count >= carried else { return flat + end }
    let kept = flat.suffix(most)
    let words = kept.firstIndex(of: " ").map { kept[kept.index(after: $0)...] } ?? kept
    return "… " + words + end
  }

  /// Returns the beginning of `text`, cut at a word, with a mark where something is left out. White space at
  /// its start stays as one space.
  static func head(_ text: String, _ most: Int) -> String {
    let flat = flat(text)
    let start = isSpace(text.utf8.first) && !flat.isEmpty ? " " : ""
    guard flat.count > most || text.utf8.count >= carried else { return start + flat }
    let kept = flat.prefix(most)
    let words = kept.lastIndex(of: " ").map { kept[..<$0] } ?? kept
    return start + words + " …"
  }

  /// Returns a quote with as much around it as `width` columns hold: all that precedes it where a third of them is
  /// left for the rest, else the end of that.
  static func window(_ before: String, _ quote: String, _ after: String, width: Int) -> String {
    let quote = TerminalText.escape(flat(quote))
    let used = Columns.width(before) + Columns.width(quote)
    let fits = used <= width * 2 / 3 || used + Columns.width(after) <= width
    let preceding = fits ? width : max(0, width - Columns.width(quote)) / 2
    let whole = TerminalText.escape(tail(before, preceding)) + quote + TerminalText.escape(head(after, 160))
    return Columns.cut(whole, width)
  }
}
