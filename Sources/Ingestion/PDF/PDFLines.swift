/// Finds the lines that runs of text stand on.
enum PDFLines {
  /// A wider gap, in heights of the letters, parts what stands left and right of it.
  private static let widestGap = 0.9
  /// A bullet may stand this much further from its words.
  private static let widestBulletGap = 5.0

  /// Returns the pieces of lines that `runs` make, from top to bottom and left to right.
  static func pieces(of runs: [PDFRun]) -> [PDFLine] {
    var pieces: [PDFLine] = []
    for row in rows(of: runs.filter { !$0.isBlank }, box: \.box) {
      var open: PDFLine?
      for run in row {
        if var line = open {
          let gap = run.box.left - line.box.right
          let height = min(line.box.height, run.box.height)
          if gap <= (line.isMark ? widestBulletGap : widestGap) * height {
            line.append(run)
            open = line
            continue
          }
          pieces.append(line)
        }
        open = PDFLine(run)
      }
      if let open { pieces.append(open) }
    }
    return pieces
  }

  /// Returns `pieces` with those on one line made one.
  static func joined(_ pieces: [PDFLine]) -> [PDFLine] {
    rows(of: pieces, box: \.box).compactMap { row in
      row.dropFirst().reduce(into: row.first) { line, piece in line?.append(piece) }
    }
  }

  /// Groups what stands on one line, each row from left to right, the rows from top to bottom.
  static func rows<Element>(of elements: [Element], box: (Element) -> PageBox) -> [[Element]] {
    var rows: [(box: PageBox, elements: [Element])] = []
    for element in elements.enumerated().sorted(by: { isBefore($0, $1, box) }).map(\.element) {
      // A tall line reaches below others that stand beside it, so a few rows back are looked at.
      let row = rows.indices.suffix(3).last { rows[$0].box.isBeside(box(element)) }
      if let row {
        rows[row].elements.append(element)
      } else {
        rows.append((box(element), [element]))
      }
    }
    return rows.map { row in
      row.elements.enumerated().sorted {
        (box($0.element).left, $0.offset) < (box($1.element).left, $1.offset)
      }.map(\.element)
    }
  }

  private static func isBefore<Element>(
    _ one: (offset: Int, element: Element), _ other: (offset: Int, element: Element),
    _ box: (Element) -> PageBox
  ) -> Bool {
    let (a, b) = (box(one.element), box(other.element))
    return (a.bottom, a.left, Double(one.offset)) < (b.bottom, b.left, Double(other.offset))
  }
}
