import Model
import SourceText

/// Reads plain text: every line that is not blank is a block. Wrapped lines are joined when sections are found.
enum TextReader {
  /// Composes what `decoded` says; its text stays as it is.
  static func read(_ decoded: DecodedText) -> RecordComposer {
    var composer = RecordComposer()
    composer.format = FileFormat.text.rawValue
    composer.takeLines(of: decoded.bytes)
    guard !decoded.addedBreaks.isEmpty else { return composer }
    // A form feed became a line feed, so lines of the text are no longer lines of the file.
    var places: [SourcePlace] = []
    var breaks = decoded.addedBreaks[...]
    var line = 1
    for (offset, byte) in decoded.bytes.enumerated() {
      if offset == 0 { places.append(SourcePlace(offset: 0, line: 1)) }
      guard byte == 0x0A else { continue }
      if breaks.first == offset + 1 { breaks = breaks.dropFirst() } else { line += 1 }
      places.append(SourcePlace(offset: offset + 1, line: line))
    }
    composer.sourcePlaces = places
    return composer
  }
}

extension RecordComposer {
  /// Takes `bytes` as the whole text, with a block for every line that is not blank.
  mutating func takeLines(of bytes: [UInt8]) {
    guard bytes.contains(where: { $0 > 0x20 }) else { return }
    take(bytes) { text in
      var blocks: [Block] = []
      var start = 0
      while start < text.count {
        let end = text[start...].firstIndex(of: 0x0A) ?? text.count
        if text[start..<end].contains(where: { $0 > 0x20 }) {
          blocks.append(Block(span: TextSpan(start, end), role: .line))
        }
        start = end + 1
      }
      return blocks
    }
  }
}
