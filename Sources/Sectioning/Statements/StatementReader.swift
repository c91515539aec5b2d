import Model
import SourceText

/// Makes statements of the lines of an entry: bullets, sentences, items of a list, rows of a table.
struct StatementReader {
  private let bytes: [UInt8]
  private let lines: [SourceLine]
  private let sentences: SentenceSplitter

  /// How lines belong together.
  enum Layout {
    /// Bullets and paragraphs.
    case prose
    /// Items, some of them wrapped.
    case list
    /// Every line for itself.
    case lines
  }

  /// A bullet longer than this is a paragraph with a mark before it.
  private static let longBullet = 700

  /// A row longer than this holds prose in its cells.
  private static let longRow = 300

  /// Reads from `lines` of `bytes`.
  init(_ bytes: [UInt8], _ lines: [SourceLine]) {
    self.bytes = bytes
    self.lines = lines
    sentences = SentenceSplitter(bytes: bytes)
  }

  /// Returns the statements of the lines in `body`; in a list every item is one.
  func statements(_ body: [Int], as layout: Layout) -> [Statement] {
    var statements: [Statement] = []
    var place = 0
    while place < body.count {
      let line = lines[body[place]]
      if line.isHeading || line.isStrong && !line.isBullet && line.words.count <= 14 {
        add(Statement(span: line.content, isBullet: false, isTitle: true), to: &statements)
        place += 1
      } else if line.isRow, line.content.count > Self.longRow {
        readCells(of: line, into: &statements)
        place += 1
      } else if line.role == .code || line.role == .cell || line.isRow {
        add(Statement(span: text(of: line), isBullet: false), to: &statements)
        place += 1
      } else {
        let end = paragraphEnd(body, place, layout)
        let span = TextSpan(line.content.start, end == place ? line.content.end : lines[body[end]].span.end)
        read(bytes.trimmed(span), line, layout, into: &statements)
        place = end + 1
      }
    }
    return statements
  }

  /// Adds the sentences of each cell of a row.
  private func readCells(of line: SourceLine, into statements: inout [Statement]) {
    let row = text(of: line)
    var start = row.start
    while start < row.end {
      let end = bytes.firstIndex(of: Byte.pipe, in: TextSpan(start, row.end)) ?? row.end
      let cell = bytes.trimmed(TextSpan(start, end))
      if !cell.isEmpty {
        for piece in sentences.pieces(in: cell, isBullet: true) {
          add(Statement(span: piece.span, isBullet: true), to: &statements)
        }
      }
      start = end + 1
    }
  }

  private func read(
    _ span: TextSpan, _ line: SourceLine, _ layout: Layout, into statements: inout [Statement]
  ) {
    if layout != .prose || line.isBullet && span.count <= Self.longBullet {
      add(Statement(span: span, isBullet: line.isBullet), to: &statements)
      return
    }
    for piece in sentences.pieces(in: span, isBullet: line.isBullet) {
      add(Statement(span: piece.span, isBullet: piece.isBullet), to: &statements)
    }
  }

  /// Returns the sentences between a date and the end of its line, if they are prose: most of their words are small.
  /// What is no sentence yet, such as the employer behind the date, stays with the title that ends before them.
  func prose(behind date: Int, before end: Int) -> (titleEnd: Int, sentences: [Statement])? {
    guard let first = Words.read(bytes, TextSpan(date, end), limit: 1).first else { return nil }
    var titleEnd = date
    var pieces = sentences.pieces(in: TextSpan(first.span.start, end))[...]
    if let name = pieces.first, pieces.count > 1, !isProse(name.span) {
      titleEnd = name.span.end
      pieces.removeFirst()
    }
    guard let next = pieces.first, isProse(next.span) else { return nil }
    return (titleEnd, pieces.map { Statement(span: $0.span, isBullet: false) })
  }

  private func isProse(_ span: TextSpan) -> Bool {
    let words = Words.read(bytes, span, limit: SourceLine.wordLimit)
    return words.count > 4 && words.count { !$0.isCapitalised && !$0.hasDigit } * 2 > words.count
  }

  private func add(_ statement: Statement, to statements: inout [Statement]) {
    let hasWord = bytes[statement.span.range].contains { $0.isLetter || $0.isDigit || $0 >= 0x80 }
    if hasWord { statements.append(statement) }
  }

  /// Returns what a line says, the bars around a row left out.
  func text(of line: SourceLine) -> TextSpan {
    guard line.isRow else { return line.content }
    var span = line.span
    while span.count > 0, bytes[span.start] == Byte.pipe {
      span = bytes.trimmed(TextSpan(span.start + 1, span.end))
    }
    while span.count > 0, bytes[span.end - 1] == Byte.pipe {
      span = bytes.trimmed(TextSpan(span.start, span.end - 1))
    }
    return span
  }

  /// Returns the place of the last line that is wrapped onto the one at `place`.
  private func paragraphEnd(_ body: [Int], _ place: Int, _ layout: Layout) -> Int {
    guard layout != .lines, mayJoin(body, place) else { return place }
    let wrapping = Wrapping(bytes, lines, body, at: place, isList: layout == .list)
    var end = place
    while mayJoin(body, end), wrapping.joins(lines[body[end]], lines[body[end + 1]]) { end += 1 }
    return end
  }

  /// Whether the line behind the one at `place` of `body` can go on with it at all.
  private func mayJoin(_ body: [Int], _ place: Int) -> Bool {
    place + 1 < body.count && body[place + 1] == body[place] + 1
      && Wrapping.mayJoin(lines[body[place + 1]], bytes)
  }
}
