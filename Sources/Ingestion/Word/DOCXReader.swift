import Markup

/// Reads a Word file: its headers, its body, its notes and footers, in that order.
struct DOCXReader {
  private let markup: MarkupParser

  /// Reads with `markup`.
  init(markup: MarkupParser) { self.markup = markup }

  /// Whether the members of an archive are those of a Word file.
  static func recognises(_ file: [UInt8]) -> Bool {
    file.starts(with: [0x50, 0x4B, 0x03, 0x04]) && file.containsSequence("word/document.xml")
  }

  /// Composes what `file` says.
  func read(_ file: [UInt8]) throws(ReadingFailure) -> RecordComposer {
    let parts = try OfficePackage(file, format: "DOCX", with: markup) { path in
      path.hasPrefix("word/") && (path.hasSuffix(".xml") || path.hasSuffix(".rels"))
        && !path.hasPrefix("word/theme/") && !path.hasPrefix("word/media/")
    }
    guard let body = parts.root("word/document.xml")?.child("body") else {
      throw .malformed("DOCX", "it has no body")
    }
    let styles = DOCXStyles(parts.root("word/styles.xml"))
    var text = RichText(capacity: file.count)
    func write(_ name: String, _ element: MarkupElement?) {
      guard let element else { return }
      DOCXBody(styles, targets: targets(of: name, in: parts)).write(element, to: &text)
      text.breakLine(withGap: true)
    }
    // Headers of first, even and odd pages often say the same.
    var seen: Set<[UInt8]> = []
    func margin(_ kind: String) {
      for name in parts.names where name.hasPrefix("word/\(kind)") {
        guard let root = parts.root(name), seen.insert(root.text).inserted else { continue }
        write(name, root)
      }
    }
    margin("header")
    write("word/document.xml", body)
    write("word/footnotes.xml", parts.root("word/footnotes.xml"))
    write("word/endnotes.xml", parts.root("word/endnotes.xml"))
    margin("footer")
    var composer = RecordComposer()
    composer.format = "docx"
    text.finish(into: &composer)
    parts.note(into: &composer)
    return composer
  }

  /// Where the links of a part lead: `word/document.xml` has its targets in `word/_rels/document.xml.rels`.
  private func targets(of name: String, in parts: OfficePackage) -> [String: String] {
    let file = name.split(separator: "/").last.map(String.init) ?? name
    var targets: [String: String] = [:]
    for link in parts.root("word/_rels/\(file).rels")?.children("Relationship") ?? [] {
      if let id = link.attribute("Id"), let target = link.attribute("Target") { targets[id] = target }
    }
    return targets
  }
}
