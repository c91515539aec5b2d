import Model
import SourceText

/// Opens résumés that lost their line feeds: "… Work Experience Engineer Acme May 2019 to Present … Education …".
struct CollapsedText {
  let bytes: [UInt8]
  let book: HeadingBook
  let dates: DateReader

  /// Only a line this long can hold a whole résumé.
  private static let shortest = 700

  /// Returns `lines` with such lines cut at the headings inside them.
  func opened(_ lines: [SourceLine]) -> [SourceLine] {
    var opened: [SourceLine] = []
    opened.reserveCapacity(lines.count)
    for line in lines {
      if line.role != .code, !line.isRow, let pieces = labelled(line) ?? open(line) {
        opened += pieces
      } else {
        opened.append(line)
      }
    }
    return opened
  }

  private func open(_ line: SourceLine) -> [SourceLine]? {
    guard line.span.count >= Self.shortest else { return nil }
    let words = Words.read(bytes, line.content)
    let headings = headings(words)
    // One long paragraph may say "Education" somewhere; a résumé has work and something else.
    guard headings.count > 1, headings.contains(where: { $0.kind == .experience && $0.words.count > 1 })
    else { return nil }
    var pieces: [SourceLine] = []
    var start = line.content.start
    for heading in headings {
      let first = words[heading.words.lowerBound].span.start
      let last = words[heading.words.upperBound - 1].span.end
      add(TextSpan(start, first), like: line, to: &pieces)
      add(TextSpan(first, last), like: line, section: heading.kind, to: &pieces)
      start = last
    }
    add(TextSpan(start, line.content.end), like: line, to: &pieces)
    return pieces
  }

  private func add(
    _ span: TextSpan, like line: SourceLine, section: SectionKind? = nil, to pieces: inout [SourceLine]
  ) {
    var span = bytes.trimmed(span)
    if span.count > 0, bytes[span.start] == Byte.colon {
      span = bytes.trimmed(TextSpan(span.start + 1, span.end))
    }
    guard !span.isEmpty else { return }
    for part in section == nil ? CollapsedEntries(bytes: bytes, dates: dates).parts(span) : [span] {
      let piece = SourceLine(span: part, content: part, role: .paragraph)
      piece.hasGap = true
      piece.isFresh = true
      piece.isHeading = section != nil
      piece.level = section == nil ? nil : 1
      piece.words = Words.read(bytes, part, limit: SourceLine.wordLimit)
      pieces.append(piece)
    }
  }

  /// Returns the headings among `words`: known phrases in capitals that no sentence runs through.
  private func headings(_ words: [Word]) -> [(kind: SectionKind, words: Range<Int>)] {
    var found: [(kind: SectionKind, words: Range<Int>)] = []
    var index = 0
    while index < words.count {
      guard words[index].isCapitalised, let (kind, count) = book.prefix(words[index...]), isMain(kind),
        count > 1 || isPlain(kind) && book.ending(words[index...index]) == kind,
        words[index..<index + count].allSatisfy({ $0.isCapitalised || $0.span.count <= 3 }),
        stands(words, index, count)
      else {
        index += 1
        continue
      }
      found.append((kind, index..<index + count))
      index += count
    }
    return found
  }

  /// Cuts a line that begins with a label before the labels that follow: "Location: Lyon Remote: yes Technologies: …".
  private func labelled(_ line: SourceLine) -> [SourceLine]? {
    guard line.span.count > 30, bytes[line.content.range].count(where: { $0 == Byte.colon }) > 2 else {
      return nil
    }
    let words = Words.read(bytes, line.content)
    var starts: [Int] = []
    var isPersonal = false
    var index = 0
    while index < words.count {
      guard words[index].isCapitalised, let (kind, count) = book.label(words[index...]),
        isColon(words[index + count - 1].span.end)
      else {
        index += 1
        continue
      }
      starts.append(index)
      isPersonal = isPersonal || kind == .contact || kind == .objective
      index += count
    }
    guard isPersonal, starts.count > 2, starts[0] == 0 else { return nil }
    let ends = starts.dropFirst().map { words[$0].span.start } + [line.content.end]
    return zip(starts, ends).map { start, end in
      let span = bytes.trimmed(TextSpan(words[start].span.start, end))
      let piece = line.piece(span: start == 0 ? TextSpan(line.span.start, span.end) : span, content: span)
      piece.words = Words.read(bytes, span, limit: SourceLine.wordLimit)
      piece.lead = nil
      piece.isFresh = true
      piece.hasGap = piece.hasGap || start > 0
      return piece
    }
  }

  private func isColon(_ offset: Int) -> Bool {
    bytes.byte(offset) == Byte.colon && bytes.byte(offset + 1) != Byte.slash
      || bytes.byte(offset) == Byte.space && bytes.byte(offset + 1) == Byte.colon
  }

  /// Whether one word is enough to name such a section.
  private func isPlain(_ kind: SectionKind) -> Bool {
    kind == .education || kind == .skills || kind == .awards || kind == .publications
  }

  private func isMain(_ kind: SectionKind) -> Bool {
    switch kind {
    case .experience, .education, .skills, .courses, .awards, .publications, .other: return true
    default: return false
    }
  }

  /// A single word needs a capital or figure on both sides; "in the Education category" is prose.
  private func stands(_ words: [Word], _ index: Int, _ count: Int) -> Bool {
    let first = words[index].span.start
    let last = words[index + count - 1].span.end
    if index > 0 {
      let before = words[index - 1]
      let isEnded = bytes[before.span.end..<first].contains {
        $0 == Byte.period || $0 == 0x3F || $0 == Byte.closeParenthesis
      }
      // "… to develop software Work Experience Engineer …": two capitals in a row are enough.
      let isOpen = count > 1 && before.span.count > 4
      if !isEnded, !isOpen, !before.isCapitalised, !before.hasDigit { return false }
      let isJoined = bytes[before.span.end..<first].contains {
        $0 == Byte.slash || $0 == Byte.comma || $0 == Byte.hyphen
      }
      if isJoined { return false }
    }
    guard index + count < words.count else { return false }
    let next = words[index + count]
    let between = bytes[last..<next.span.start]
    if between.contains(Byte.comma) || between.contains(Byte.slash) || between.first == Byte.period {
      return false
    }
    return next.isCapitalised || next.hasDigit || between.contains(Byte.colon)
  }
}
