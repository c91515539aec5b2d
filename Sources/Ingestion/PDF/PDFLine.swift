/// Words of a page that stand on one line without a wide gap between them.
struct PDFLine: Sendable {
  /// Where they stand.
  private(set) var box: PageBox
  /// What they say, as UTF-8, single spaces between the words.
  private(set) var text: [UInt8] = []
  /// Whether all of it is bold.
  private(set) var isStrong = true
  /// Where its words lead.
  private(set) var links: [(range: Range<Int>, url: String)] = []
  /// Whether it is made of pieces with a wide gap between them, as a title and its dates are.
  private(set) var isSpread = false
  /// Where the words behind a bullet begin, in points.
  private(set) var bulletIndent: Double?

  /// Begins a line with `run`.
  init(_ run: PDFRun) {
    box = run.box
    append(run)
  }

  /// Whether it is nothing but a bullet, or a number before an item.
  var isMark: Bool {
    text.count <= 3 && text.withUnsafeBufferPointer { LineMark.content(of: ($0[...])).isBullet }
      && !text.contains { $0 &- 0x61 < 26 }
  }

  /// Whether it begins with a bullet.
  var isBullet: Bool { text.withUnsafeBufferPointer { LineMark.content(of: $0[...]).isBullet } }

  /// Where its words begin, in points: behind the bullet, if there is one.
  var indent: Double { bulletIndent ?? box.left }

  /// Appends a run that follows on the line.
  mutating func append(_ run: PDFRun) {
    let isApart = run.box.left - box.right > 0.15 * box.height
    if isMark { bulletIndent = run.box.left + leadingSpace(run) }
    append(run.text, isApart: isApart, link: run.link)
    isStrong = isStrong && (run.isStrong || run.isBlank || run.text == Array("•".utf8))
    box = box.union(run.box)
  }

  /// Appends what stands further right on the line.
  mutating func append(_ other: PDFLine) {
    if isMark { bulletIndent = other.box.left } else { isSpread = true }
    let start = text.count
    append(other.text, isApart: true, link: nil)
    let offset = text.count - other.text.count
    links += other.links.map {
      (max($0.range.lowerBound + offset, start)..<$0.range.upperBound + offset, $0.url)
    }
    isStrong = isStrong && other.isStrong
    box = box.union(other.box)
  }

  private mutating func append(_ bytes: [UInt8], isApart: Bool, link: String?) {
    if isApart, let last = text.last, last != 0x20 { text.append(0x20) }
    let start = text.count
    for byte in bytes {
      guard byte <= 0x20 else {
        text.append(byte)
        continue
      }
      if let last = text.last, last != 0x20 { text.append(0x20) }
    }
    if let link, start < text.count { links.append((start..<text.count, link)) }
  }

  private func leadingSpace(_ run: PDFRun) -> Double {
    let blanks = run.text.prefix { $0 == 0x20 }.count
    return run.text.isEmpty ? 0 : run.box.width * Double(blanks) / Double(run.text.count)
  }

  /// The width of its first word, in points, as near as its letters' average tells.
  var firstWordWidth: Double {
    let word = text.prefix { $0 != 0x20 }.count
    return text.isEmpty ? 0 : box.width * Double(word) / Double(text.count)
  }
}
