import Model
import SourceText

/// A document written as an HTML page: headings, titles, lists and paragraphs for what was read of it.
struct HTMLForm {
  private let document: Document

  init(_ document: Document) { self.document = document }

  /// Returns the page, with `top` and `bottom`, which are HTML, at the edges of its body.
  func file(top: String = "", bottom: String = "") -> AuditFile {
    let body = document.sections.map(html).joined(separator: "\n")
    return AuditFile(
      id: document.id + ".html",
      bytes: Array(
        "<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"><title>Application</title></head>\n<body>\n\(top)\n\(body)\n\(bottom)\n</body>\n</html>\n"
          .utf8))
  }

  private func html(_ section: Section) -> String {
    var pieces: [(span: TextSpan, html: String)] = []
    if let title = section.title { pieces.append((title, "<h2>\(inline(title))</h2>")) }
    for entry in section.entries {
      if let title = entry.title { pieces.append((title, "<h3>\(lines(title))</h3>")) }
      for statement in entry.statements where !statement.isTitle {
        let text = inline(statement.span)
        pieces.append((statement.span, statement.isBullet ? "<ul><li>\(text)</li></ul>" : "<p>\(text)</p>"))
      }
    }
    pieces.sort { $0.span.start < $1.span.start }
    var html: [String] = []
    var place = section.span.start
    for piece in pieces where piece.span.start >= place {
      html.append(between(place, piece.span.start))
      html.append(piece.html)
      place = piece.span.end
    }
    html.append(between(place, section.span.end))
    return html.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Returns what stands between two pieces, unless it is only the mark of a bullet or of a heading.
  private func between(_ start: Int, _ end: Int) -> String {
    guard start < end else { return "" }
    let text = document.text.string(TextSpan(start, end))
    return text.split(separator: "\n")
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
      .map { "<p>\(Self.escaped(String($0)))</p>" }.joined(separator: "\n")
  }

  private func inline(_ span: TextSpan) -> String {
    Self.escaped(document.text.string(span).split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  private func lines(_ span: TextSpan) -> String {
    Self.escaped(document.text.string(span)).split(separator: "\n").joined(separator: "<br>")
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
