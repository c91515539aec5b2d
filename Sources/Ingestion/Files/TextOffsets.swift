import SourceText

/// A text brought into NFC line by line, and where its offsets went.
///
/// Files are decoded to NFC, yet a reference such as `&#x301;` or an escape of JSON can put a combining
/// mark behind a letter afterwards.
struct TextOffsets {
  /// The text in NFC.
  private(set) var text: [UInt8] = []
  private let original: [UInt8]
  /// Where each line began, and where it begins now.
  private var lines: [(before: Int, after: Int)] = []

  /// Composes `original`; `nil` if it is in NFC as it stands.
  init?(composing original: [UInt8]) {
    guard !Composition.isSafe(original[...]) else { return nil }
    self.original = original
    var start = 0
    while start < original.count {
      let end = original[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? original.count
      lines.append((start, text.count))
      let line = original[start..<end]
      if Composition.isSafe(line) { text += line } else { text += Composition.composed(line) }
      start = end
    }
    if text == original { return nil }
  }

  /// Returns where the byte at `offset` of the original is now.
  func moved(_ offset: Int) -> Int {
    let index = lines.partitioningIndex { $0.before > offset } - 1
    guard index >= 0 else { return 0 }
    let head = original[lines[index].before..<min(offset, original.count)]
    let end = index + 1 < lines.count ? lines[index + 1].after : text.count
    return min(
      lines[index].after + (Composition.isSafe(head) ? head.count : Composition.composed(head).count), end)
  }

  /// Returns where `span` of the original is now.
  func moved(_ span: TextSpan) -> TextSpan {
    let start = moved(span.start)
    return TextSpan(start, max(start, moved(span.end)))
  }
}
