import Model

/// Writes the lines of pages as the text of a document.
struct PDFWriter {
  private let hyphenation: Hyphenation
  /// The usual height of letters; what is larger by a good deal is set off like bold text.
  private let bodyHeight: Double

  /// Learns from the columns of all pages how the document is set.
  init(_ columns: [[PDFLine]]) {
    hyphenation = Hyphenation(columns.joined())
    var lengths: [Int: Int] = [:]
    for line in columns.joined() { lengths[Int(line.box.height * 2), default: 0] += line.text.count }
    let usual = lengths.max { ($0.value, $1.key) < ($1.value, $0.key) }
    bodyHeight = Double(usual?.key ?? 20) / 2
  }

  /// Writes a column of page `page`.
  func write(_ column: [PDFLine], page: Int, to composer: inout RecordComposer) {
    composer.place = .page(page)
    for paragraph in PDFParagraphs.paragraphs(in: column) { write(paragraph, to: &composer) }
  }

  private func write(_ paragraph: PDFParagraph, to composer: inout RecordComposer) {
    let lines = paragraph.lines
    composer.beginBlock(afterEmptyLine: paragraph.isApart)
    let isBullet = lines.first?.isBullet ?? false
    for (index, line) in lines.enumerated() {
      append(line, isBullet: isBullet && index == 0, to: &composer)
      guard index + 1 < lines.count else { break }
      if !Hyphenation.endsInHyphen(line.text) {
        composer.append(CollectionOfOne(0x20))
      } else if hyphenation.dropsHyphen(between: line.text, and: lines[index + 1].text) {
        composer.dropHyphen()
      }
    }
    let isStrong = lines.allSatisfy { $0.isStrong || $0.box.height > 1.2 * bodyHeight }
    let role: BlockRole = isBullet ? .bullet : lines.count > 1 ? .paragraph : .line
    composer.endBlock { Block(span: $0, role: role, isStrong: isStrong) }
  }

  private func append(_ line: PDFLine, isBullet: Bool, to composer: inout RecordComposer) {
    let skipped = isBullet ? markLength(line.text) : 0
    var written = skipped
    // A word may be parted over two links; what is written first is not written again.
    for link in line.links where link.range.lowerBound >= written {
      composer.append(line.text[written..<link.range.lowerBound])
      let start = composer.text.count
      composer.append(line.text[link.range])
      composer.link(from: start, to: link.url)
      written = link.range.upperBound
    }
    composer.append(line.text[written...])
  }

  private func markLength(_ text: [UInt8]) -> Int {
    text.withUnsafeBufferPointer { LineMark.content(of: $0[...]).text.startIndex }
  }
}
