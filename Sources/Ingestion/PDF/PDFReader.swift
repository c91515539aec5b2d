import Markup
import Model
import SourceText

/// Reads a PDF: what a person sees of its pages, column by column; what only programs find is listed as hidden.
struct PDFReader {
  private let markup: MarkupParser
  private let xml: XMLDocumentReader

  /// Reads with these parsers.
  init(markup: MarkupParser, xml: XMLDocumentReader) {
    self.markup = markup
    self.xml = xml
  }

  /// Whether `file` is a PDF.
  ///
  /// Its mark may stand behind a byte order mark and white space, or behind what sent or printed it, up to 1 KiB. A text that
  /// mentions the mark is none: neither the bytes before it nor those behind it are anything but text.
  static func recognises(_ file: [UInt8]) -> Bool {
    guard RefusedFormat.signature(of: file) == nil, let place = mark(in: file.prefix(1024)) else {
      return false
    }
    let before = file[..<place]
    let start = before.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if before[start...].allSatisfy({ $0 <= 0x20 }) { return true }
    return file.contains(where: isControl) && !MailReader.recognises(file)
  }

  private static func mark(in head: ArraySlice<UInt8>) -> Int? {
    head.indices.first { head[$0...].starts(with: "%PDF-".utf8) }
  }

  /// Whether a byte stands in no text.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte == 0x7F || byte < 0x20 && !(0x09...0x0D).contains(byte)
  }

  /// Composes what `file` says.
  func read(_ file: [UInt8]) throws(ReadingFailure) -> RecordComposer {
    guard let tools = PDFTools() else { throw .toolMissing(format: "PDF", package: PDFTools.package) }
    let pages = try seenPages(of: file, tools)
    if pages.composer.text.isEmpty { return pages.composer }
    return try embeddedRecord(of: file, tools, shownBy: pages.composer) ?? pages.composer
  }

  // MARK: Pages

  private func seenPages(
    of file: [UInt8], _ tools: PDFTools
  ) throws(ReadingFailure) -> (composer: RecordComposer, pageCount: Int) {
    let all = try tools.text(of: file, invisible: true)
    let painted = PDFPage.pages(in: try tools.text(of: file, invisible: false).xml, with: markup)
    let images = try tools.pictures(of: file)
    var visibility = PDFVisibility()
    var furniture = PageFurniture()
    let pages = PDFPage.pages(in: all.xml, with: markup)
    var columns: [(page: Int, lines: [PDFLine])] = []
    for (index, page) in pages.enumerated() {
      let image = images.indices.contains(index) ? images[index] : nil
      let seen = visibility.visible(
        page, painted: painted.indices.contains(index) ? painted[index] : nil, image: image)
      let all = PDFLines.pieces(of: seen.runs)
      let marked = image.map { PaintedBullets($0, of: page).marking(all) } ?? all
      let pieces = furniture.without(marked, on: page, of: pages.count)
      columns += PDFColumns.groups(of: pieces).map { (page.number, $0) }
    }
    var composer = RecordComposer(size: file.count)
    composer.format = "pdf"
    let writer = PDFWriter(columns.map(\.lines))
    for column in columns { writer.write(column.lines, page: column.page, to: &composer) }
    for text in visibility.hidden { composer.note(text) }
    composer.lose("page-furniture", count: furniture.dropped)
    composer.resolvePlaces()
    note(all.messages, pageCount: pages.count, &composer)
    return (composer, pages.count)
  }

  private func note(_ messages: String, pageCount: Int, _ composer: inout RecordComposer) {
    if pageCount == PDFTools.mostPages {
      composer.status = .degraded
      composer.reason = "pages-not-read"
      composer.remedy = "only the first \(PDFTools.mostPages) pages were read; ask for a shorter document"
    } else if ["xref", "trailer", "Unexpected end"].contains(where: messages.contains) {
      composer.status = .degraded
      composer.reason = "damaged-pdf"
      composer.remedy = "the PDF is damaged and may not have been read whole; ask for it again"
    }
  }

  // MARK: Embedded records

  /// The share of a record's words that the pages must show, in percent. A record that says more than the
  /// pages do is not what a person was given to read.
  private static let shownShare = 90

  /// Returns what an embedded XML file says, as Europass and others put the whole record into their PDFs, where
  /// the pages say the same.
  private func embeddedRecord(
    of file: [UInt8], _ tools: PDFTools, shownBy pages: RecordComposer
  ) throws(ReadingFailure) -> RecordComposer? {
    for embedded in try tools.embeddedFiles(of: file) {
      guard embedded.drop(while: { $0 <= 0x20 || $0 >= 0x80 }).first == UInt8(ascii: "<"),
        let decoded = try? DecodedText(decoding: embedded),
        var record = xml.read(decoded.bytes), EmbeddedRecord.isRecord(record.format)
      else { continue }
      let share = EmbeddedRecord.share(of: record.text, shownBy: pages.text)
      guard share >= Self.shownShare else {
        var pages = pages
        pages.lose(
          "embedded-record-not-shown",
          detail: "the pages show \(share) % of the words of an embedded record, which was not read")
        return pages
      }
      record.format = "pdf+\(record.format)"
      for text in pages.hidden { record.note(text) }
      return record
    }
    return nil
  }
}
