/// Drops what stands on every page: running heads, page numbers.
///
/// A running head is kept where it stands first, since it may be the only place for a name or an address.
struct PageFurniture {
  /// The share of a page's height at its top and bottom in which furniture stands.
  private static let margin = 0.09

  private var seen: Set<[UInt8]> = []
  /// How many lines were dropped.
  private(set) var dropped = 0

  /// Returns the lines of `page` without its furniture; `pageCount` pages there are.
  mutating func without(_ lines: [PDFLine], on page: PDFPage, of pageCount: Int) -> [PDFLine] {
    lines.filter { line in
      let isEdge =
        line.box.bottom < page.height * Self.margin || line.box.top > page.height * (1 - Self.margin)
      guard isEdge else { return true }
      let words = line.text.filter { $0 &- 0x30 >= 10 && $0 != 0x20 }
      let isNumber = Self.isPageNumber(line.text, page.number)
      let isRepeated = pageCount > 1 && !words.isEmpty && !seen.insert(words).inserted
      guard isNumber || isRepeated else { return true }
      dropped += 1
      return false
    }
  }

  /// Whether a line says nothing but which page it is: `2`, `Page 2 of 3`, `2/3`, `- 2 -`.
  private static func isPageNumber(_ text: [UInt8], _ page: Int) -> Bool {
    guard text.count <= 24 else { return false }
    let parts = String(decoding: text, as: UTF8.self).lowercased()
      .split { !$0.isLetter && !$0.isNumber }
    let numbers = parts.compactMap { Int($0) }
    let words = parts.filter { Int($0) == nil }
    return numbers.first == page && numbers.count <= 2
      && words.allSatisfy { ["page", "of", "seite", "von", "p", "pg"].contains($0) }
  }
}
