/// A format that is read.
enum FileFormat: String {
  case text, markdown, html, xml, json
}

/// Tells the format of a text by what stands in it. The name of the file only breaks a tie.
enum FormatSniffer {
  /// Returns the format of `text`, which is UTF-8; `path` is the file's.
  static func format(of text: [UInt8], path: String) -> FileFormat {
    var start = text.firstIndex { $0 > 0x20 } ?? text.endIndex
    if text[start...].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
    guard start < text.endIndex else { return .text }
    switch text[start] {
    case UInt8(ascii: "<"): return markup(text[start...], path: path)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      return looksLikeJSON(text[start...]) ? .json : prose(text, path)
    default: return prose(text, path)
    }
  }

  /// Whether a text begins as JSON does: brackets, and then a string, an object or a list of numbers.
  /// Prose in brackets, `[2021-04] Ada` or `[[wiki]]`, does not.
  private static func looksLikeJSON(_ text: ArraySlice<UInt8>) -> Bool {
    let isList = text.first == UInt8(ascii: "[")
    let inside = text.dropFirst().drop { $0 <= 0x20 || isList && $0 == UInt8(ascii: "[") }
    guard let next = inside.first else { return false }
    if next &- 0x30 < 10, isList {
      let rest = inside.prefix(64).drop { $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") }.drop { $0 <= 0x20 }
      return rest.first == UInt8(ascii: ",")
        || rest.first == UInt8(ascii: "]") && !rest.dropFirst().contains { $0 > 0x20 }
    }
    return "\"{}]".utf8.contains(next)
  }

  private static func markup(_ text: ArraySlice<UInt8>, path: String) -> FileFormat {
    let head = text.prefix(4096).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let marks = Set(["!doctype html", "html", "body", "head>", "head "].filter { head.containsTag($0) })
    if head.starts(with: "<?xml".utf8) { return marks.contains("html") ? .html : .xml }
    if !marks.isEmpty { return .html }
    let name = head.dropFirst().prefix { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || "-:_!".utf8.contains($0) }
    if htmlElements.contains(String(decoding: name, as: UTF8.self)) || name.starts(with: "!--".utf8) {
      return isMarkdownName(path) ? .markdown : .html
    }
    return name.isEmpty ? .text : .xml
  }

  private static let htmlElements: Set<String> = [
    "a", "article", "b", "body", "br", "center", "div", "dl", "font", "form", "h1", "h2", "h3", "h4", "h5",
    "h6", "head",
    "header", "hr", "html", "i", "img", "li", "main", "meta", "nav", "ol", "p", "pre", "section", "span",
    "strong",
    "style", "table", "tbody", "td", "title", "tr", "ul",
  ]

  // MARK: Text or Markdown

  private static func isMarkdownName(_ path: String) -> Bool {
    [".md", ".markdown", ".mdown"].contains(where: path.lowercased().hasSuffix)
  }

  private static func prose(_ text: [UInt8], _ path: String) -> FileFormat {
    isMarkdownName(path) || markdownMarks(text) >= 3 ? .markdown : .text
  }

  /// Counts headings, links and emphasis of Markdown at the beginning of `text`; links alone are no Markdown.
  private static func markdownMarks(_ text: [UInt8]) -> Int {
    text.withUnsafeBufferPointer { text in
      var marks = 0
      var links = 0
      var isLineStart = true
      var hasLink = false
      let head = text.prefix(8192)
      for index in head.indices {
        let byte = head[index]
        if isLineStart, byte == UInt8(ascii: "#") || byte == UInt8(ascii: "*") {
          marks += weight(ofMarkAt: head[index...])
        }
        if !hasLink, byte == UInt8(ascii: "("), index > 0, head[index - 1] == UInt8(ascii: "]") {
          hasLink = true
          links += 1
        }
        isLineStart = byte == 0x0A
        if isLineStart { hasLink = false }
      }
      return marks > 0 ? marks + links : 0
    }
  }

  /// Returns what the mark at the head of a line counts: 2 for a heading, 1 for emphasis.
  private static func weight(ofMarkAt line: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    if line.starts(with: "**".utf8) { return 1 }
    let hashes = line.prefix(7).prefix { $0 == UInt8(ascii: "#") }.count
    return (1...6).contains(hashes) && line.dropFirst(hashes).first == 0x20 ? 2 : 0
  }
}

extension [UInt8] {
  /// Whether a tag that begins with `name` stands in it.
  fileprivate func containsTag(_ name: String) -> Bool {
    let name = Array(name.utf8)
    return withUnsafeBufferPointer { bytes in
      bytes.indices.contains { index in
        bytes[index] == UInt8(ascii: "<") && index + name.count < bytes.count
          && bytes[(index + 1)...].starts(with: name)
      }
    }
  }
}
