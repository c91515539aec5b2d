/// A page as it looks: what a reader sees, whatever the file says.
struct PageImage: Sendable {
  let width: Int
  let height: Int
  /// Red, green and blue of each dot, line by line.
  private let dots: ArraySlice<UInt8>

  /// Reads pictures that follow one another, as `pdftoppm` writes them: binary PPM with 255 steps.
  static func images(in bytes: [UInt8]) -> [PageImage] {
    var images: [PageImage] = []
    var rest = bytes[...]
    while rest.starts(with: "P6".utf8) {
      rest = rest.dropFirst(2)
      guard let width = number(&rest), let height = number(&rest), number(&rest) == 255,
        width > 0, height > 0, width <= 20_000, height <= 20_000
      else { break }
      rest = rest.dropFirst()
      let size = width * height * 3
      guard rest.count >= size else { break }
      images.append(PageImage(width: width, height: height, dots: rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
    return images
  }

  private static func number(_ rest: inout ArraySlice<UInt8>) -> Int? {
    rest = rest.drop { $0 <= 0x20 }
    let digits = rest.prefix { $0 &- 0x30 < 10 }
    rest = rest.dropFirst(digits.count)
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// Whether something can be seen in `box`, which is in points, on a page of that size: two of its dots
  /// differ as much as text from its ground must.
  func shows(_ box: PageBox, pageWidth: Double, pageHeight: Double) -> Bool {
    let (across, down) = (Double(width) / max(pageWidth, 1), Double(height) / max(pageHeight, 1))
    // The lines of a frame around a text are not the text.
    let inset = box.height * 0.1
    let columns = Self.range(box.left * across, box.right * across, within: width)
    let rows = Self.range((box.top + inset) * down, (box.bottom - inset) * down, within: height)
    var darkest: UInt32?
    var lightest: UInt32?
    for row in rows {
      for column in columns {
        let dot = colour(column, row)
        darkest = darkest.map { Self.weight($0) <= Self.weight(dot) ? $0 : dot } ?? dot
        lightest = lightest.map { Self.weight($0) >= Self.weight(dot) ? $0 : dot } ?? dot
      }
    }
    guard let darkest, let lightest else { return false }
    return Contrast.ratio(darkest, lightest) >= Self.leastContrast
  }

  /// Returns the box, in points, around what can be seen in `box`; `nil` where nothing can, where the ground is not one
  /// colour, or where what is seen has gaps from top to bottom or from left to right.
  func ink(in box: PageBox, pageWidth: Double, pageHeight: Double) -> PageBox? {
    let (across, down) = (Double(width) / max(pageWidth, 1), Double(height) / max(pageHeight, 1))
    let columns = Self.range(box.left * across, box.right * across, within: width)
    let rows = Self.range(box.top * down, box.bottom * down, within: height)
    guard let left = columns.first, let top = rows.first else { return nil }
    let ground = colour(left, top)
    var (inkColumns, inkRows): (Set<Int>, Set<Int>) = ([], [])
    for row in rows {
      for column in columns where Contrast.ratio(colour(column, row), ground) >= Self.leastContrast {
        inkColumns.insert(column)
        inkRows.insert(row)
      }
    }
    guard let first = inkColumns.min(), let last = inkColumns.max(), let upper = inkRows.min(),
      let lower = inkRows.max(), last - first < inkColumns.count, lower - upper < inkRows.count
    else { return nil }
    return PageBox(
      left: Double(first) / across, top: Double(upper) / down, right: Double(last + 1) / across,
      bottom: Double(lower + 1) / down)
  }

  /// Thin strokes are mixed with their ground in a small picture, so less is asked than of colours in a file.
  private static let leastContrast = 1.1

  private static func range(_ start: Double, _ end: Double, within size: Int) -> Range<Int> {
    let first = min(max(Int(start), 0), size)
    return first..<min(max(Int(end.rounded(.up)), first), size)
  }

  private func colour(_ column: Int, _ row: Int) -> UInt32 {
    let start = dots.startIndex + (row * width + column) * 3
    return UInt32(dots[start]) << 16 | UInt32(dots[start + 1]) << 8 | UInt32(dots[start + 2])
  }

  private static func weight(_ colour: UInt32) -> UInt32 {
    (colour >> 16 & 255) * 2 + (colour >> 8 & 255) * 7 + (colour & 255)
  }
}
