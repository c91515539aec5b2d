import Model
import SourceText

/// Finds titles of jobs in text without line feeds: the words in capitals before a range of dates.
struct CollapsedEntries {
  let bytes: [UInt8]
  let dates: DateReader

  /// Longest title, in bytes.
  private static let longest = 120

  /// Returns the titles in `span`, their dates included, and what stands between them.
  func parts(_ span: TextSpan) -> [TextSpan] {
    var parts: [TextSpan] = []
    var start = span.start
    for match in dates.dates(in: bytes, span) where match.isRange && match.period.start != nil {
      let title = titleStart(before: match.span.start, floor: start)
      add(TextSpan(start, title), to: &parts)
      add(TextSpan(title, match.span.end), to: &parts)
      start = match.span.end
    }
    add(TextSpan(start, span.end), to: &parts)
    return parts
  }

  private func add(_ span: TextSpan, to parts: inout [TextSpan]) {
    let part = bytes.trimmed(span)
    if !part.isEmpty { parts.append(part) }
  }

  private func titleStart(before date: Int, floor: Int) -> Int {
    var window = max(floor, date - Self.longest)
    while window > floor, bytes[window] & 0xC0 == 0x80 { window -= 1 }
    let words = Words.read(bytes, TextSpan(window, date))
    if let first = sentence(words, window: window, floor: floor, date) { return first }
    var start = date
    var next = date
    for word in words.reversed() {
      if word.span.start == window, window > floor { break }
      if isEnd(word.span.end, next) { break }
      let isTail = word.span.start > floor && bytes[word.span.start - 1] == Byte.hyphen  // "E-commerce"
      guard word.isCapitalised || word.hasDigit || word.span.count <= 3 || isTail else { break }
      if word.isCapitalised { start = word.span.start }
      next = word.span.start
    }
    return start
  }

  /// Returns where the words before the date begin, if a sentence ends before them or nothing else stands there.
  private func sentence(_ words: [Word], window: Int, floor: Int, _ date: Int) -> Int? {
    guard let first = words.first else { return nil }
    var start = window == floor ? first : nil
    for (word, next) in zip(words, words.dropFirst()) where isEnd(word.span.end, next.span.start) {
      start = next
    }
    guard let start, start.isCapitalised, words.count(where: { $0.span.start >= start.span.start }) <= 14
    else { return nil }
    return start.span.start
  }

  /// Whether a sentence ends between two words.
  private func isEnd(_ end: Int, _ start: Int) -> Bool {
    guard end < start else { return false }
    for offset in end..<start {
      switch bytes[offset] {
      case 0x3F, 0x21, Byte.semicolon: return true
      case Byte.period where offset + 1 < start && bytes[offset + 1].isBlank: return true
      case 0xC2 where isBullet(offset), 0xE2 where isBullet(offset): return true
      default: break
      }
    }
    return false
  }

  private func isBullet(_ offset: Int) -> Bool { Marks(bytes: bytes).isGlyph(bytes.scalar(at: offset).value) }
}
