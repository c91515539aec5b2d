import Model
import SourceText

/// Tells lines that somebody wrapped from lines that stand for themselves.
struct Wrapping {
  private let bytes: [UInt8]
  /// Longest line of the paragraph, in bytes.
  private let width: Int
  /// Whether nearly all lines but the last are as long as they could be.
  private let isFilled: Bool
  private let isList: Bool

  /// Lines longer than this were not wrapped by anybody.
  private static let widest = 140
  /// Lines shorter than this are not wrapped to fill a page.
  private static let narrowest = 60
  /// Lines of a paragraph that are looked at.
  private static let reach = 12

  /// Looks at the paragraph around the line at `place` of `body`; in a list lines are items.
  init(_ bytes: [UInt8], _ lines: [SourceLine], _ body: [Int], at place: Int, isList: Bool) {
    var first = place
    while first > 0, place - first < Self.reach, body[first - 1] == body[first] - 1,
      !lines[body[first]].isFresh,
      !lines[body[first]].isBullet
    { first -= 1 }
    var paragraph: [SourceLine] = []
    for index in body[first...].prefix(place - first + Self.reach) {
      let line = lines[index]
      if !paragraph.isEmpty, line.isFresh || line.isBullet || line.isHeading { break }
      paragraph.append(line)
    }
    let width = paragraph.reduce(0) { max($0, $1.indent + $1.span.count) }
    let full = zip(paragraph, paragraph.dropFirst()).count { before, next in
      Self.isFull(before, next, width, bytes) || bytes[next.span.start].isSmall
    }
    self.bytes = bytes
    self.width = width
    self.isList = isList
    isFilled = full * 3 >= (paragraph.count - 1) * 2
  }

  /// Whether `line` can go on with another at all.
  static func mayJoin(_ line: SourceLine, _ bytes: [UInt8]) -> Bool {
    !line.isFresh && !line.isBullet && !line.isHeading && line.role == .line && !line.isStrong && !line.isRow
      && !isLabelled(line, bytes)
  }

  /// Whether `next` goes on with what `before` says: it begins small, or would not have fitted on the line.
  func joins(_ before: SourceLine, _ next: SourceLine) -> Bool {
    if bytes[next.span.start].isSmall { return true }
    let last = bytes[before.span.end - 1]
    if last == Byte.comma || last == 0x26 || isOpen(before) { return true }
    if isList { return false }
    if before.isBullet, next.indent > before.indent { return true }
    guard isFilled, width <= Self.widest else { return false }
    if before.span.count < Self.narrowest, last == Byte.period || last == 0x21 { return false }
    return before.span.count >= 40 && Self.isFull(before, next, width, bytes)
  }

  /// Whether the first word of `next` would not have fitted behind `before`.
  private static func isFull(_ before: SourceLine, _ next: SourceLine, _ width: Int, _ bytes: [UInt8]) -> Bool
  {
    let word = bytes[next.span.range].prefix { !$0.isBlank }.count
    let slack = before.span.count >= narrowest ? 8 : 0
    return before.indent + before.span.count + 1 + word > width - slack
  }

  /// Whether a bracket that begins on the line ends further down.
  private func isOpen(_ line: SourceLine) -> Bool {
    var depth = 0
    for byte in bytes[line.span.range] {
      if byte == Byte.openBracket || byte == Byte.openParenthesis { depth += 1 }
      if byte == Byte.closeBracket || byte == Byte.closeParenthesis { depth = max(0, depth - 1) }
    }
    return depth > 0
  }

  /// Whether the line begins with a label of its own: "Stack: Rust".
  private static func isLabelled(_ line: SourceLine, _ bytes: [UInt8]) -> Bool {
    guard let first = line.words.first, first.isCapitalised else { return false }
    for word in line.words.prefix(3) where bytes.byte(word.span.end) == Byte.colon {
      return bytes.blank(at: word.span.end + 1, before: line.span.end) > 0
    }
    return false
  }
}
