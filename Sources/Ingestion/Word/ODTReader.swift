import Markup

/// Reads an OpenDocument text, packed or as one flat XML file: its header, its body, its footer.
struct ODTReader {
  private let markup: MarkupParser

  /// Reads with `markup`.
  init(markup: MarkupParser) { self.markup = markup }

  /// Whether `file` is a packed OpenDocument text, or a template of one.
  static func recognises(_ file: [UInt8]) -> Bool {
    file.starts(with: [0x50, 0x4B, 0x03, 0x04])
      && file.prefix(8192).containsSequence("application/vnd.oasis.opendocument.text")
  }

  /// Whether `root` is the outermost element of a flat OpenDocument text.
  static func recognises(_ root: MarkupElement) -> Bool {
    root.key == NameKey("document") && root.child("body", "text") != nil
  }

  /// Composes what the packed `file` says.
  func read(_ file: [UInt8]) throws(ReadingFailure) -> RecordComposer {
    let parts = try OfficePackage(file, format: "ODT", with: markup) {
      $0 == "content.xml" || $0 == "styles.xml"
    }
    guard let content = parts.root("content.xml"), let body = content.child("body", "text")
    else {
      throw .malformed("ODT", "it has no body")
    }
    var composer = RecordComposer()
    composer.format = "odt"
    let common = parts.root("styles.xml")
    Self.compose(body, styles: [common, content].compactMap { $0 }, margins: common, into: &composer)
    parts.note(into: &composer)
    return composer
  }

  /// Composes what a flat file says, whose outermost element is `root`.
  static func compose(flat root: MarkupElement, into composer: inout RecordComposer) {
    guard let body = root.child("body", "text") else { return }
    composer.format = "flat-odt"
    compose(body, styles: [root], margins: root, into: &composer)
  }

  private static func compose(
    _ body: MarkupElement, styles: [MarkupElement], margins: MarkupElement?,
    into composer: inout RecordComposer
  ) {
    let writer = ODTBody(ODTStyles(styles))
    var text = RichText(capacity: 1 << 14)
    var seen: Set<[UInt8]> = []
    func margin(_ elements: [MarkupElement]) {
      for element in elements where seen.insert(element.text).inserted {
        writer.write(element, to: &text)
        text.breakLine(withGap: true)
      }
    }
    let pages = margins?.descendants("master-page") ?? []
    margin(pages.flatMap { $0.children("header") })
    writer.write(body, to: &text)
    text.breakLine(withGap: true)
    margin(pages.flatMap { $0.children("footer") })
    text.finish(into: &composer)
  }
}
