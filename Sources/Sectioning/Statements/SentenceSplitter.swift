import SourceText

/// Cuts paragraphs into sentences.
///
/// Full stops in abbreviations, versions and names ("e.g.", "1.0", "Node.js") end nothing, nor does what stands in
/// brackets. A bullet mark inside a paragraph begins a new piece.
struct SentenceSplitter {
  let bytes: [UInt8]

  /// A piece of a paragraph.
  struct Piece {
    /// Where it stands.
    let span: TextSpan
    /// Whether a bullet mark stands before it.
    let isBullet: Bool
  }

  private static let abbreviations: Set<UInt64> = Set(
    [
      "vs", "no", "nos", "inc", "ltd", "co", "corp", "llc", "dr", "mr", "mrs", "ms", "prof", "st", "fig",
      "approx",
      "dept", "est", "cf", "resp", "incl", "ca", "eg", "ie", "al", "sr", "jr", "ph", "univ", "vol", "ver",
      "bzw", "ggf",
      "usw", "bspw", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
      "tel", "ext",
    ].flatMap { Words.read(Array($0.utf8), TextSpan(0, $0.utf8.count)).map(\.key) })

  /// Returns the sentences of `span`, in order.
  func pieces(in span: TextSpan, isBullet: Bool = false) -> [Piece] {
    var pieces: [Piece] = []
    var start = span.start
    var isMarked = isBullet
    var offset = span.start
    func add(_ end: Int) {
      let piece = bytes.trimmed(TextSpan(start, max(start, end)))
      if hasWord(piece) { pieces.append(Piece(span: piece, isBullet: isMarked)) }
    }
    while offset < span.end {
      let byte = bytes[offset]
      switch byte {
      case Byte.openParenthesis, Byte.openBracket:
        offset = close(offset, span.end)
      case Byte.period, 0x21, 0x3F:
        let end = runEnd(offset, span.end)
        if ends(offset, end, span) {
          add(end)
          start = end
          isMarked = false
        }
        offset = end
      case 0xC2, 0xE2, 0xE3, 0xEF:
        let (value, length) = bytes.scalar(at: offset)
        if value == 0x3002 || value == 0xFF01 || value == 0xFF1F {
          add(offset + length)
          start = offset + length
          isMarked = false
        } else if isGlyph(value), bytes.blank(at: offset + length, before: span.end) > 0 {
          add(offset)
          start = offset + length
          isMarked = true
        }
        offset += length
      default: offset += 1
      }
    }
    add(span.end)
    return pieces
  }

  private func isGlyph(_ value: UInt32) -> Bool {
    value == 0x2022 || value == 0x25CF || value == 0x25AA || value == 0x95 || value == 0x9F
  }

  private func hasWord(_ span: TextSpan) -> Bool {
    bytes[span.range].contains { $0.isLetter || $0.isDigit || $0 >= 0x80 }
  }

  /// Returns the place behind the bracket that closes the one at `offset`, if it closes soon.
  private func close(_ offset: Int, _ end: Int) -> Int {
    let open = bytes[offset]
    let shut = open == Byte.openParenthesis ? Byte.closeParenthesis : Byte.closeBracket
    var depth = 0
    var index = offset
    while index < min(end, offset + 240) {
      if bytes[index] == open { depth += 1 }
      if bytes[index] == shut {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
      index += 1
    }
    return offset + 1
  }

  /// Returns the place behind full stops and the quotes and brackets that follow them.
  private func runEnd(_ offset: Int, _ end: Int) -> Int {
    var index = offset
    while index < end, bytes[index] == Byte.period || bytes[index] == 0x21 || bytes[index] == 0x3F {
      index += 1
    }
    while index < end {
      switch bytes[index] {
      case Byte.closeParenthesis, Byte.closeBracket, 0x22, Byte.apostrophe, Byte.asterisk, Byte.underscore:
        index += 1
      case 0xE2 where bytes.byte(index + 1) == 0x80 && (0x99...0x9D).contains(bytes.byte(index + 2)):
        index += 3
      default: return index
      }
    }
    return index
  }

  private func ends(_ mark: Int, _ end: Int, _ span: TextSpan) -> Bool {
    guard end < span.end else { return true }
    var next = end
    while next < span.end {
      let blank = bytes.blank(at: next, before: span.end)
      if blank == 0 { break }
      next += blank
    }
    guard next > end, next < span.end else { return next >= span.end }
    if bytes[next].isSmall { return false }
    guard bytes[mark] == Byte.period, end - mark == 1 || bytes[mark + 1] != Byte.period else { return true }
    var start = mark
    while start > span.start, bytes[start - 1].isLetter { start -= 1 }
    guard start < mark, let word = Words.word(bytes, at: start, before: mark) else { return true }
    if Self.abbreviations.contains(word.key) { return false }
    // A single letter is an initial or part of "e.g.", but not the end of an address.
    let before = bytes.byte(start - 1)
    let isInitial =
      start == span.start || before.isBlank || before == Byte.period || before == Byte.openParenthesis
    return mark - start > 1 || !isInitial
  }
}
