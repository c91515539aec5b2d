import Model
import SourceText

/// Reads lines as headings and labels. What they mean in their place is decided by `SectionFinder`.
struct HeadingReader {
  let bytes: [UInt8]
  let book: HeadingBook

  /// Longest heading, in bytes.
  private static let longest = 80

  /// Returns `line` as a heading, if it can be one.
  func heading(_ line: SourceLine) -> Heading? {
    if let known = line.heading { return known }
    let heading = readHeading(line)
    line.heading = .some(heading)
    return heading
  }

  private func readHeading(_ line: SourceLine) -> Heading? {
    guard line.role != .code, line.content.count > 0 else { return nil }
    // Most lines are too long to be headings, and are told by that alone.
    guard line.content.count <= Self.longest || line.isHeading else { return nil }
    let style = style(line)
    if style >= .colon, line.words.count > Self.mostPlainWords { return nil }
    let words = headWords(line)
    guard !words.isEmpty else { return nil }
    if line.isBullet, style != .marked, !line.isNumbered { return nil }
    if line.role == .cell, bytes[line.content.range].contains(Byte.pipe) { return nil }
    if let (kind, isExact) = kind(words, style, line), kind != .contact || !hasAddress(line) {
      return Heading(kind: kind, style: style, isExact: isExact, isDoubtful: book.isDoubtful(words))
    }
    let isShown = style <= .strong && !line.isBullet && words.count <= 12
    return isShown ? Heading(kind: nil, style: style, isExact: false) : nil
  }

  /// Whether `line` begins what a person has done and can do; above it stands who the person is.
  func opensBody(_ line: SourceLine) -> Bool {
    guard let kind = heading(line)?.kind else { return false }
    return kind != .contact && kind != .none && kind != .summary
  }

  /// Returns what `line` says it is, if it begins with a known phrase and a colon.
  func label(_ line: SourceLine) -> Label? {
    if let known = line.label { return known }
    let label = readLabel(line)
    line.label = .some(label)
    return label
  }

  private func readLabel(_ line: SourceLine) -> Label? {
    // Only what introduces a line can be a label: "- Rust: 5 years" names no section.
    guard let first = line.words.first, first.span.start - line.content.start <= 8, line.role != .code,
      let (kind, count) = book.label(line.words[...])
    else { return nil }
    var offset = line.words[count - 1].span.end
    var hasColon = false
    while offset < line.span.end {
      let byte = bytes[offset]
      if byte == Byte.colon || bytes.has("：", at: offset) {
        offset += byte == Byte.colon ? 1 : 3
        hasColon = true
        break
      }
      let isMark =
        byte == Byte.asterisk || byte == Byte.underscore || byte == Byte.space
        || byte == Byte.closeParenthesis
        || byte == 0x73  // "Technology(s)"
      guard isMark || byte == Byte.openParenthesis else { break }
      offset += 1
    }
    guard hasColon, !bytes.has("//", at: offset) else { return nil }
    while offset < line.span.end, bytes[offset] == Byte.asterisk || bytes[offset] == Byte.underscore {
      offset += 1
    }
    let content = bytes.trimmed(TextSpan(offset, line.span.end))
    guard !content.isEmpty else { return nil }
    return Label(kind: kind, content: content, isDoubtful: book.isDoubtful(line.words[..<count]))
  }

  /// Returns the kind of a text that the first words of `line` give away.
  func beginning(_ line: SourceLine) -> SectionKind? {
    line.isBullet || line.role == .code ? nil : book.beginning(line.words[...])
  }

  private func style(_ line: SourceLine) -> HeadingStyle {
    if line.isHeading { return .marked }
    if line.isRuled || quoted(line) != nil { return .ruled }
    if isSpaced(line) { return .spaced }
    if line.isCapitals { return .capitals }
    if line.isStrong { return .strong }
    let last = bytes[line.content.end - 1]
    return last == Byte.colon || last == 0x9A && bytes.has("：", at: line.content.end - 3) ? .colon : .plain
  }

  /// "[GitHub](https://…)" is a link, not a heading.
  private func hasAddress(_ line: SourceLine) -> Bool {
    bytes[line.span.range].contains { $0 == Byte.at } || line.span.range.contains { bytes.has("://", at: $0) }
  }

  /// Returns the only quoted words of a line in brackets, as sources of Typst and LaTeX have them: `(title: "Skills")`.
  private func quoted(_ line: SourceLine) -> TextSpan? {
    let span = line.content
    guard span.count > 4, bytes[span.start] == Byte.openParenthesis,
      bytes[span.end - 1] == Byte.closeParenthesis,
      let open = bytes.firstIndex(of: 0x22, in: span),
      let close = bytes.firstIndex(of: 0x22, in: TextSpan(open + 1, span.end)),
      bytes.firstIndex(of: 0x22, in: TextSpan(close + 1, span.end)) == nil, open - span.start <= 12,
      span.end - close <= 3
    else { return nil }
    return TextSpan(open + 1, close)
  }

  /// Whether single letters stand apart: `S K I L L S`.
  private func isSpaced(_ line: SourceLine) -> Bool {
    line.words.count >= 4 && line.words.allSatisfy { $0.span.count == 1 && !$0.hasDigit }
  }

  /// Returns the words that a heading is known by: numbers before it and remarks behind it left out.
  private func headWords(_ line: SourceLine) -> ArraySlice<Word> {
    if isSpaced(line) { return joined(line)[...] }
    if let quoted = quoted(line) { return Words.read(bytes, quoted, limit: 9)[...] }
    let start =
      bytes[line.content.start] == Byte.openParenthesis ? behindBracket(line.content) : line.content.start
    var words = line.words.drop { $0.span.start < start }
    for (before, next) in zip(words.indices, words.indices.dropFirst()) {
      let between = bytes[words[before].span.end..<words[next].span.start]
      let isRemark = between.contains { $0 == Byte.openParenthesis || $0 == Byte.pipe || $0 == Byte.colon }
      if isRemark || between.count >= 5 && isDash(between) {
        words = words[..<next]
        break
      }
    }
    return words.drop { $0.hasDigit && $0.span.count <= 2 }
  }

  /// Whether text stands behind a colon: then the line is a label, not a heading.
  private func isLabelled(_ line: SourceLine) -> Bool {
    for (word, next) in zip(line.words, line.words.dropFirst()) {
      if bytes[word.span.end..<next.span.start].contains(Byte.colon) { return true }
    }
    return false
  }

  private func isBracketed(_ line: SourceLine) -> Bool { bytes[line.content.start] == Byte.openParenthesis }

  private func behindBracket(_ span: TextSpan) -> Int {
    bytes.firstIndex(of: Byte.closeParenthesis, in: span) ?? span.start
  }

  private func isDash(_ between: ArraySlice<UInt8>) -> Bool {
    between.contains(0xE2) && between.contains(0x80)
  }

  /// Joins single letters to words; a gap of two spaces or more parts words.
  private func joined(_ line: SourceLine) -> [Word] {
    var words: [Word] = []
    var key = Folding.seed
    var start = line.words[0].span.start
    for (index, word) in line.words.enumerated() {
      for byte in bytes[word.span.range] {
        key = Folding.mix(key, UInt32(byte.isCapital ? byte | 0x20 : byte))
      }
      let isLast = index + 1 == line.words.count
      guard isLast || line.words[index + 1].span.start - word.span.end > 1 else { continue }
      words.append(
        Word(
          span: TextSpan(start, word.span.end), key: key, isCapitalised: true, isAllCapitals: true,
          hasDigit: false,
          isCaseless: false))
      key = Folding.seed
      if !isLast { start = line.words[index + 1].span.start }
    }
    return words
  }

  private func kind(
    _ words: ArraySlice<Word>, _ style: HeadingStyle, _ line: SourceLine
  ) -> (SectionKind, isExact: Bool)? {
    guard words.count <= 8, style <= .ruled || !isLabelled(line) || isBracketed(line) else {
      return nil
    }
    if let kind = book.kind(words) {
      return style < .colon || isPlainTitle(words, line) ? (kind, true) : nil
    }
    let parts = parts(words)
    if parts.count > 1 {
      let kinds = parts.map { book.kind($0) }
      let isExact = !kinds.contains(nil)
      // "Software/Hardware Consultant" is a position.
      if let first = kinds.compactMap(\.self).first, isExact || !(words.last.map(NameReader.isRole) ?? false)
      {
        if style < .colon || isExact && isPlainTitle(words, line) { return (first, isExact) }
      }
    }
    guard style < .colon, words.count <= (style == .marked ? 7 : 5),
      !bytes[line.content.range].contains(Byte.comma)
    else {
      return nil
    }
    return book.ending(words).map { ($0, false) }
  }

  /// Plain lines of more words are prose.
  private static let mostPlainWords = 6

  /// Whether a line without any mark can be a heading: it begins with a capital, and does not run on.
  private func isPlainTitle(_ words: ArraySlice<Word>, _ line: SourceLine) -> Bool {
    guard let first = words.first, let last = line.words.last, line.words.count <= Self.mostPlainWords else {
      return false
    }
    let tail = bytes[last.span.end..<line.content.end]
    let isEnded = tail.contains { $0 == Byte.period || $0 == Byte.comma || $0 == Byte.semicolon }
    return !isEnded && (first.isCapitalised || style(line) == .colon)
  }

  /// Cuts "Work Experience & Projects" at marks and at words of up to three letters between others; no parts if it
  /// stays whole.
  private func parts(_ words: ArraySlice<Word>) -> [ArraySlice<Word>] {
    var parts: [ArraySlice<Word>] = []
    var start = words.startIndex
    for index in words.indices.dropFirst() where index > start {
      let isJoint =
        index + 1 < words.endIndex && words[index].span.count <= 3
        && (!words[index].isCapitalised || words[index].isAllCapitals)
      if isJoint || isMark(between: words[index - 1], words[index]) {
        parts.append(words[start..<index])
        start = isJoint ? index + 1 : index
      }
    }
    if start < words.endIndex, !parts.isEmpty { parts.append(words[start...]) }
    return parts.count > 1 ? parts : []
  }

  private func isMark(between a: Word, _ b: Word) -> Bool {
    bytes[a.span.end..<b.span.start].contains {
      $0 == 0x26 || $0 == Byte.slash || $0 == Byte.comma || $0 == Byte.plus || $0 == Byte.pipe
    }
  }
}
