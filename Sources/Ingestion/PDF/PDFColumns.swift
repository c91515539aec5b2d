/// Finds the order in which the pieces of a page are read.
///
/// A page may be set in columns, and a column in columns again. Dates, places and labels that stand beside what
/// they belong to are no column: they are read with it, row by row.
enum PDFColumns {
  /// Columns within columns are looked for so often.
  private static let mostLevels = 3
  /// A column has at least so many lines.
  private static let fewestLines = 4

  /// Returns the groups of lines of a page, in reading order; the lines of a group stand in one column.
  static func groups(of pieces: [PDFLine], level: Int = 0) -> [[PDFLine]] {
    guard level < mostLevels, let (gutter, areLabels) = gutter(in: pieces) else {
      let lines = PDFLines.joined(pieces)
      return lines.isEmpty ? [] : [lines]
    }
    // What crosses the gutter, a heading over the whole page, parts what stands above and below it.
    let crossing = PDFLines.joined(pieces.filter { side(of: $0, gutter) == nil })
    var rest = pieces.filter { side(of: $0, gutter) != nil }
    var groups: [[PDFLine]] = []
    var across: [PDFLine] = []
    func flush(_ band: [PDFLine]) {
      guard !band.isEmpty else { return }
      if !across.isEmpty { groups.append(across) }
      across = []
      let (left, right) = (
        band.filter { side(of: $0, gutter) == .left }, band.filter { side(of: $0, gutter) == .right }
      )
      if areLabels {
        groups += PDFRowLabels.groups(left, right)
        return
      }
      for wanted in [Side.left, .right] {
        groups += Self.groups(of: band.filter { side(of: $0, gutter) == wanted }, level: level + 1)
      }
    }
    for line in crossing {
      flush(rest.filter { middle(of: $0) < middle(of: line) })
      rest.removeAll { middle(of: $0) < middle(of: line) }
      across.append(line)
    }
    flush(rest)
    if !across.isEmpty { groups.append(across) }
    return groups
  }

  private enum Side { case left, right }

  private static func side(of line: PDFLine, _ gutter: Double) -> Side? {
    line.box.right <= gutter ? .left : line.box.left >= gutter - 0.5 ? .right : nil
  }

  private static func middle(of line: PDFLine) -> Double { (line.box.top + line.box.bottom) / 2 }

  // MARK: Where the columns part

  /// Returns where a column begins that stands beside another, or `nil` if none does, and whether what stands left of
  /// it are labels of rows.
  private static func gutter(in pieces: [PDFLine]) -> (gutter: Double, areLabels: Bool)? {
    guard pieces.count >= 2 * fewestLines else { return nil }
    var best: (gutter: Double, areLabels: Bool, crossing: Int, smaller: Int)?
    for candidate in Set(pieces.map(\.box.left)).sorted().dropFirst() {
      let sides = pieces.map { side(of: $0, candidate) }
      let (left, right) = (sides.count { $0 == .left }, sides.count { $0 == .right })
      let crossing = pieces.count - left - right
      let smaller = min(left, right)
      guard smaller >= fewestLines, crossing * 4 <= left + right else { continue }
      if let best, (best.crossing, -best.smaller) <= (crossing, -smaller) { continue }
      if let areLabels = columns(pieces, sides) { best = (candidate, areLabels, crossing, smaller) }
    }
    return best.map { ($0.gutter, $0.areLabels) }
  }

  /// Returns whether the left one of two columns are labels of rows, `nil` if there are no columns.
  private static func columns(_ pieces: [PDFLine], _ sides: [Side?]) -> Bool? {
    let left = zip(pieces, sides).filter { $0.1 == .left }.map(\.0)
    let right = zip(pieces, sides).filter { $0.1 == .right }.map(\.0)
    let size = { (lines: [PDFLine]) in lines.reduce(0) { $0 + $1.text.count } }
    let (narrow, wide) = size(left) <= size(right) ? (left, right) : (right, left)
    let dated = narrow.count { $0.text.count <= 40 && PDFRowLabels.isDated($0) }
    let beside = narrow.count { line in
      wide.contains { abs($0.box.bottom - line.box.bottom) <= 0.2 * line.box.height }
    }
    let areBeside = beside * 10 >= narrow.count * 9
    if !areBeside, size(left) <= size(right), PDFRowLabels.areLabels(left, beside: right) { return true }
    if dated * 2 >= narrow.count { return nil }
    guard areBeside else { return false }
    // All of it stands on lines of the other side: a table, or places at the right of titles.
    if left.count == right.count { return nil }
    let areFull = [left, right].allSatisfy { medianLength($0) >= 30 }
    return areFull || narrow.count >= 6 && density(narrow) >= 0.85 ? false : nil
  }

  private static func medianLength(_ lines: [PDFLine]) -> Int {
    lines.map(\.text.count).sorted()[lines.count / 2]
  }

  /// Returns the share of lines that follow the one before without a gap.
  private static func density(_ lines: [PDFLine]) -> Double {
    let sorted = lines.sorted { $0.box.top < $1.box.top }
    let close = zip(sorted, sorted.dropFirst()).count { $1.box.top - $0.box.bottom < 0.7 * $0.box.height }
    return Double(close) / Double(max(lines.count - 1, 1))
  }
}
