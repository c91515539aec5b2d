/// Lines of a column that belong together: a heading, a bullet with its further lines, a paragraph.
struct PDFParagraph: Sendable {
  /// The lines, in order.
  var lines: [PDFLine]
  /// Whether an empty space stands above it.
  let isApart: Bool
}

/// Tells where a line goes on on the next one.
enum PDFParagraphs {
  /// Returns the paragraphs that the lines of a column make.
  static func paragraphs(in column: [PDFLine]) -> [PDFParagraph] {
    let right = column.map(\.box.right).max() ?? 0
    let left = column.map(\.box.left).min() ?? 0
    var paragraphs: [PDFParagraph] = []
    for line in column {
      guard let last = paragraphs.last, let previous = last.lines.last, let first = last.lines.first else {
        paragraphs.append(PDFParagraph(lines: [line], isApart: true))
        continue
      }
      if goesOn(previous, with: line, since: first, width: (left, right)) {
        paragraphs[paragraphs.count - 1].lines.append(line)
      } else {
        let gap = line.box.top - previous.box.bottom
        paragraphs.append(PDFParagraph(lines: [line], isApart: gap > 0.9 * previous.box.height || gap < 0))
      }
    }
    return paragraphs
  }

  /// Whether `line` only goes on what `previous` began: it is set alike, close below, not itself an item, and
  /// its first word had no room before the right edge.
  private static func goesOn(
    _ previous: PDFLine, with line: PDFLine, since first: PDFLine, width: (left: Double, right: Double)
  ) -> Bool {
    let height = previous.box.height
    guard !line.isBullet, !previous.isSpread, line.isStrong == previous.isStrong,
      abs(line.box.height - height) <= 0.12 * height,
      line.box.top - previous.box.bottom < 0.8 * height, line.box.top > previous.box.top
    else { return false }
    // Further lines stand below the words of the first: behind its bullet, at its left edge, or left of it where
    // a paragraph begins with an indent.
    let isIndented =
      previous.box.left == first.box.left && (0...4 * height).contains(first.box.left - line.box.left)
    guard
      abs(line.box.left - first.indent) <= max(2, 0.3 * height) || abs(line.box.left - previous.box.left) < 1
        || isIndented && !first.isBullet
    else { return false }
    let isLower = line.text.first.map { $0 &- 0x61 < 26 } ?? false
    let room = width.right - previous.box.right
    let isFull = room < 1.25 * line.firstWordWidth + 0.5 * height
    let endsSentence = previous.text.last.map { ".:;!?".utf8.contains($0) } ?? false
    // A short line of a heading or an address may be full by chance, where the column is narrow.
    let isLong = previous.box.right - previous.box.left > 0.7 * (width.right - width.left)
    if first.isBullet, isFull || isLower { return true }
    guard isLong else { return false }
    return isLower && !endsSentence || isFull && (isLower || previous.text.count >= 40)
  }
}
