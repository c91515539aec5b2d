import Model
import SourceText

/// Turns the blocks of a document into lines whose marks are read.
struct LineReader {
  private let bytes: [UInt8]
  private let marks: Marks
  private var lines: [SourceLine] = []
  private var hasGap = true
  private var isCode = false

  /// Reads lines of `bytes`.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    marks = Marks(bytes: bytes)
  }

  /// Returns the lines of `blocks`, those left out that say nothing: rules, fences, front matter, lone tags.
  static func lines(_ bytes: [UInt8], _ blocks: [Block]) -> [SourceLine] {
    var reader = LineReader(bytes)
    let body = reader.skipFrontMatter(blocks)
    var end: Int?
    for block in blocks[body...] {
      if let end, block.role != .line || reader.isApart(end, block.span.start) { reader.hasGap = true }
      reader.read(block)
      end = block.span.end
    }
    return reader.loosened()
  }

  /// A row with no row beside it is no table; its bars part fields like any others.
  private func loosened() -> [SourceLine] {
    var result: [SourceLine] = []
    result.reserveCapacity(lines.count)
    for (index, line) in lines.enumerated() {
      let isAlone =
        !(index > 0 && lines[index - 1].isRow) && !(index + 1 < lines.count && lines[index + 1].isRow)
      if line.isRow, isAlone, line.role != .cell {
        line.isRow = false
        line.content = bytes.trimmed(
          TextSpan(line.content.start + 1, max(line.content.start + 1, line.content.end - 1)))
        if line.content.isEmpty { line.content = line.span }
        line.words = words(line.content)
      }
      if let pieces = LineSplitter.pieces(of: line, bytes, marks) {
        result += pieces
      } else {
        result.append(line)
      }
    }
    return result
  }

  private func isApart(_ end: Int, _ start: Int) -> Bool {
    guard end < start else { return false }
    return bytes[end..<start].reduce(0) { $0 + ($1 == Byte.lineFeed ? 1 : 0) } > 1
  }

  /// Returns the index of the first block behind front matter (`---` or `+++` above and below).
  private func skipFrontMatter(_ blocks: [Block]) -> Int {
    guard let first = blocks.firstIndex(where: { !bytes.trimmed($0.span).isEmpty }),
      blocks[first].role == .line
    else {
      return 0
    }
    let fence = bytes.trimmed(blocks[first].span)
    guard fence.count == 3, bytes.has("+++", at: fence.start) || bytes.has("---", at: fence.start) else {
      return 0
    }
    for index in blocks.indices.dropFirst(first + 1).prefix(60) {
      let span = bytes.trimmed(blocks[index].span)
      if span.count == 3, bytes[span.start] == bytes[fence.start], bytes[span.start + 1] == bytes[fence.start]
      {
        return index + 1
      }
    }
    return 0
  }

  private mutating func read(_ block: Block) {
    if block.role == .line || block.role == .code {
      var start = block.span.start
      var isFirst = true
      while start <= block.span.end {
        let end = bytes.firstIndex(of: Byte.lineFeed, in: TextSpan(start, block.span.end)) ?? block.span.end
        readLine(TextSpan(start, end), block, isFirst: isFirst)
        isFirst = false
        start = end + 1
      }
    } else {
      readLine(block.span, block, isFirst: true)
      hasGap = hasGap || block.role == .paragraph
    }
  }

  private mutating func readLine(_ whole: TextSpan, _ block: Block, isFirst: Bool) {
    let span = bytes.trimmed(whole)
    if span.isEmpty {
      hasGap = true
      return
    }
    if bytes.has("```", at: span.start) || bytes.has("~~~", at: span.start) {
      isCode.toggle()
      hasGap = true
      return
    }
    if marks.isRule(span) {
      underline(span)
      hasGap = true
      return
    }
    if isLoneTag(span) || isLinkDefinition(span) {
      hasGap = hasGap || bytes[span.start] == Byte.less
      return
    }
    let line = SourceLine(span: span, content: span, role: isCode ? .code : block.role)
    line.indent = columns(whole.start, span.start)
    line.hasGap = hasGap
    line.isFresh = hasGap || block.role != .line
    line.isRow = bytes[span.start] == Byte.pipe && bytes[span.end - 1] == Byte.pipe
    if block.role == .cell { line.isRow = line.isRow || bytes[span.range].contains(Byte.pipe) }
    line.isStrong = block.isStrong
    if block.role == .bullet { line.indent += 2 * ((block.level ?? 1) - 1) } else { line.level = block.level }
    if isFirst {
      line.section = block.section
      line.entry = block.entry
    }
    hasGap = false
    if line.role != .code { readMarks(line) }
    line.words = words(line.content)
    if line.isHeading, line.words.isEmpty, line.section == nil, line.entry == nil {
      hasGap = true
      return
    }
    lines.append(line)
  }

  /// Reads the marks in the order in which Markdown nests them.
  private func readMarks(_ line: SourceLine) {
    line.isHeading = line.role == .heading
    if line.role == .bullet { line.isBullet = true }
    var content = line.content
    while content.count > 1, bytes[content.start] == Byte.greater {
      content = bytes.trimmed(TextSpan(content.start + 1, content.end))
    }
    if let (level, rest) = marks.heading(content) {
      line.level = level
      line.isHeading = true
      content = rest
    } else if let inner = marks.ruled(content) {
      line.isRuled = true
      content = inner
    } else {
      let bullet = marks.bullet(content)
      if bullet.length > 0 {
        content = TextSpan(content.start + bullet.length, content.end)
        line.isBullet = true
        line.isNumbered = bullet.isNumber
        if let (level, rest) = marks.heading(content) {
          line.level = level
          line.isHeading = true
          content = rest
        }
      }
    }
    if content.end > content.start, bytes[content.end - 1] == Byte.backslash {
      content = bytes.trimmed(TextSpan(content.start, content.end - 1))
    }
    if content.count > 4, bytes[content.end - 3] == Byte.colon, bytes[content.end - 2] == Byte.space,
      bytes[content.end - 1] == Byte.pipe || bytes[content.end - 1] == Byte.greater
    {
      content = TextSpan(content.start, content.end - 2)  // "summary: |" of YAML
    }
    line.lead = marks.lead(content)
    if content.count > 2, bytes[content.start] == Byte.backslash, bytes[content.start + 1] == Byte.space {
      content = bytes.trimmed(TextSpan(content.start + 1, content.end))
    }
    let (inner, isStrong) = marks.unwrapped(content)
    line.content = inner.isEmpty ? line.span : inner
    line.isStrong = line.isStrong || isStrong
  }

  /// Returns the words of `span` without the addresses of its links.
  private func words(_ span: TextSpan) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(min(SourceLine.wordLimit, span.count / 3 + 1))
    var offset = span.start
    while offset < span.end, words.count < SourceLine.wordLimit {
      if bytes[offset] == Byte.openParenthesis, offset > span.start, bytes[offset - 1] == Byte.closeBracket,
        let close = bytes.firstIndex(of: Byte.closeParenthesis, in: TextSpan(offset, span.end))
      {
        offset = close + 1
      } else if let word = Words.word(bytes, at: offset, before: span.end) {
        words.append(word)
        offset = word.span.end
      } else {
        offset += bytes.scalar(at: offset).length
      }
    }
    return words
  }

  /// Makes a heading of the line above a row of `=` or `-`.
  private mutating func underline(_ rule: TextSpan) {
    let mark = bytes[rule.start]
    guard mark == Byte.equals || mark == Byte.hyphen, bytes[rule.end - 1] == mark, !hasGap,
      let last = lines.indices.last,
      !lines[last].isBullet, !lines[last].isHeading, lines[last].role == .line, lines[last].words.count <= 8,
      !lines[last].isRow, bytes[lines[last].span.start] != Byte.greater,
      bytes[lines[last].content.end - 1] != Byte.period, lines[last].hasGap
    else { return }
    lines[last].isHeading = true
    lines[last].level = mark == Byte.equals ? 1 : 2
  }

  private func columns(_ start: Int, _ end: Int) -> Int {
    var columns = 0
    for byte in bytes[start..<end] { columns += byte == Byte.tab ? 4 : byte < 0x80 ? 1 : 0 }
    return columns
  }

  /// Whether the line is HTML without words, as READMEs hold it.
  private func isLoneTag(_ span: TextSpan) -> Bool {
    guard bytes[span.start] == Byte.less, bytes[span.end - 1] == Byte.greater else { return false }
    var depth = 0
    for byte in bytes[span.range] {
      if byte == Byte.less {
        depth += 1
      } else if byte == Byte.greater {
        depth -= 1
      } else if depth == 0, !byte.isBlank {
        return false
      }
    }
    // "<ada@example.com>" is an address, not a tag.
    return !bytes[span.range].contains(Byte.at) || bytes[span.range].contains(Byte.equals)
  }

  /// Whether the line says where a link of Markdown leads: `[cargo]: https://…`.
  private func isLinkDefinition(_ span: TextSpan) -> Bool {
    guard bytes[span.start] == Byte.openBracket,
      let close = bytes.firstIndex(of: Byte.closeBracket, in: span), close > span.start + 1,
      bytes.byte(close + 1) == Byte.colon
    else { return false }
    let address = bytes.trimmed(TextSpan(close + 2, max(close + 2, span.end)))
    return bytes.has("http", at: address.start) || bytes.byte(address.start) == Byte.slash
      || bytes.byte(address.start) == Byte.hash
  }
}
