/// Reads tables whose first cells are dates and headings: what stands beside a label is read right behind it.
///
/// A label may stand beside the middle of its cell. Where one cell ends and the next begins is then told by the widest
/// empty space between two labels, a bold line below it being a further hint.
enum PDFRowLabels {
  /// A label has at most so many bytes.
  private static let longest = 40
  /// Labels stand apart: this share of them at most may follow the one before closely.
  private static let mostClose = 0.6

  /// Whether `left` are labels of what stands in `right`: short, standing apart, and dates among them.
  static func areLabels(_ left: [PDFLine], beside right: [PDFLine]) -> Bool {
    let dated = left.count { isDated($0) }
    guard dated >= 2, dated * 3 >= left.count, left.allSatisfy({ $0.text.count <= longest && !$0.isBullet }),
      right.count >= left.count
    else { return false }
    let sorted = left.sorted { $0.box.top < $1.box.top }
    let close = zip(sorted, sorted.dropFirst()).count { $1.box.top - $0.box.bottom < 0.7 * $0.box.height }
    return Double(close) <= mostClose * Double(left.count)
  }

  /// Returns each label with its cell behind it, in reading order.
  static func groups(_ left: [PDFLine], _ right: [PDFLine]) -> [[PDFLine]] {
    let labels = joinedLabels(PDFLines.joined(left))
    var cells = PDFLines.joined(right)
    var groups: [[PDFLine]] = []
    for (index, label) in labels.enumerated() {
      groups.append(label)
      guard index + 1 < labels.count else { break }
      let count = cut(in: cells, from: label, to: labels[index + 1])
      if count > 0 { groups.append(Array(cells[..<count])) }
      cells.removeFirst(count)
    }
    if !cells.isEmpty { groups.append(cells) }
    return groups
  }

  /// Puts the lines of one label together: "Jan 2022 –" and "Present", a date and the place below it.
  private static func joinedLabels(_ lines: [PDFLine]) -> [[PDFLine]] {
    var labels: [[PDFLine]] = []
    for line in lines {
      if let last = labels.last?.last, line.box.top - last.box.bottom < 0.4 * last.box.height,
        endsOpen(last.text) || isDated(last) && !isDated(line) && !line.isStrong
      {
        labels[labels.count - 1].append(line)
      } else {
        labels.append([line])
      }
    }
    return labels
  }

  /// Returns how many of `cells` stand before the cell of the label `next`: all that reach no further down than
  /// `label`, none that stand beside `next` or below, and of those between as many as the widest space parts.
  private static func cut(in cells: [PDFLine], from label: [PDFLine], to next: [PDFLine]) -> Int {
    let (middle, end) = (middle(of: label), label.last?.box.bottom ?? 0)
    let below = Self.middle(of: next)
    let fewest = cells.prefix { Self.middle(of: [$0]) <= middle + slack * $0.box.height }.count
    let most = cells.prefix { Self.middle(of: [$0]) < below - slack * $0.box.height }.count
    guard fewest < most else { return fewest }
    let spaces = (fewest...most).map { count in
      let above = count > 0 ? cells[count - 1].box.bottom : 0
      let start = max(above, count == fewest ? end : above)
      guard count < cells.count else { return (next.first?.box.top ?? start) - start }
      return cells[count].box.top - start + (cells[count].isStrong ? cells[count].box.height : 0)
    }
    let widest = spaces.max() ?? 0
    return fewest + (spaces.lastIndex(of: widest) ?? 0)
  }

  /// What stands so near the middle of a label, in heights of its letters, stands beside it.
  private static let slack = 0.3

  private static func middle(of lines: [PDFLine]) -> Double {
    ((lines.first?.box.top ?? 0) + (lines.last?.box.bottom ?? 0)) / 2
  }

  private static func endsOpen(_ text: [UInt8]) -> Bool {
    text.last == UInt8(ascii: "-") || text.suffix(3).elementsEqual("–".utf8)
      || text.suffix(3).elementsEqual("—".utf8)
  }

  /// Whether a line names a year.
  static func isDated(_ line: PDFLine) -> Bool {
    line.text.split { $0 &- 0x30 >= 10 }.contains {
      $0.count == 4 && ($0.starts(with: "19".utf8) || $0.starts(with: "20".utf8))
    }
  }
}
