import Markup

/// A page of a PDF: its size in points and its runs of text, in the order in which they were painted.
struct PDFPage: Sendable {
  /// 1-based.
  let number: Int
  let width: Double
  let height: Double
  var runs: [PDFRun]

  /// Reads the pages in the XML that `pdftohtml` writes.
  static func pages(in xml: [UInt8], with parser: MarkupParser) -> [PDFPage] {
    guard let root = parser.tree(ofXML: xml).tree.root else { return [] }
    var symbols: Set<String> = []
    return root.children("page").enumerated().map { index, page in
      for font in page.children("fontspec") where isSymbolic(font.attribute("family") ?? "") {
        symbols.insert(font.attribute("id") ?? "")
      }
      return PDFPage(
        number: page.attribute("number").flatMap(Int.init) ?? index + 1,
        width: number(page, "width"), height: number(page, "height"),
        runs: page.children("text").map { run($0, symbols) })
    }
  }

  private static func run(_ element: MarkupElement, _ symbols: Set<String>) -> PDFRun {
    let (left, top) = (number(element, "left"), number(element, "top"))
    var text = element.text
    let isSymbol = symbols.contains(element.attribute("font") ?? "")
    if isSymbol || isPrivate(text) { text = bulleted(text) }
    return PDFRun(
      box: PageBox(
        left: left, top: top, right: left + number(element, "width"), bottom: top + number(element, "height")),
      text: text, isStrong: !element.descendants("b").isEmpty,
      link: element.descendants("a").first?.attribute("href"))
  }

  private static func number(_ element: MarkupElement, _ name: StaticString) -> Double {
    element.attribute(name).flatMap(Double.init) ?? 0
  }

  /// Whether the letters of a font are signs: bullets are set in such fonts.
  private static func isSymbolic(_ family: String) -> Bool {
    let family = family.lowercased()
    return ["wingdings", "symbol", "dingbats", "cmsy", "fontawesome", "webdings"].contains {
      family.contains($0)
    }
  }

  /// Whether a run is one sign of the private use area, which means something in its font alone.
  private static func isPrivate(_ text: [UInt8]) -> Bool {
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars.filter { $0.value > 0x20 }
    return scalars.count == 1 && scalars.allSatisfy { (0xE000...0xF8FF).contains($0.value) }
  }

  /// Returns a bullet for a sign, with the spaces around it.
  private static func bulleted(_ text: [UInt8]) -> [UInt8] {
    let words = String(decoding: text, as: UTF8.self).unicodeScalars.filter { $0.value > 0x20 }
    guard words.count == 1 else { return text }
    return Array("•".utf8) + (text.last == 0x20 ? [0x20] : [])
  }
}
