package import Model
import SourceText

/// Renders what was found in a document as text, one fact a line.
package struct DocumentOutline: Sendable {
  private let document: Document

  /// Longest quotation, in bytes.
  private static let longest = 96

  /// Renders `document`.
  package init(_ document: Document) { self.document = document }

  /// The rendering, with a line feed at its end.
  package var text: String {
    var out = "document \(document.kind.rawValue)\n"
    let contact = document.contact
    if let name = contact.name { out += "name \(name)\n" }
    for email in contact.emails { out += "email \(email)\n" }
    for phone in contact.phones { out += "phone \(phone)\n" }
    for link in contact.links { out += "link \(link)\n" }
    if let location = contact.location { out += "location \(location)\n" }
    for section in document.sections { write(section, to: &out) }
    return out
  }

  private func write(_ section: Section, to out: inout String) {
    out += "\nsection \(section.kind.rawValue)"
    if let title = section.title { out += " «\(quote(title))»" }
    out += "\n"
    for entry in section.entries { write(entry, to: &out) }
  }

  private func write(_ entry: Entry, to out: inout String) {
    out += "  entry \(entry.kind.rawValue)"
    if let period = entry.period { out += " " + Self.describe(period) }
    if let title = entry.title { out += " «\(quote(title))»" }
    out += "\n"
    if let repository = entry.repository { out += "    repository \(repository.name)\n" }
    for statement in entry.statements {
      let mark = statement.isTitle ? "title" : statement.isBullet ? "bullet" : "text"
      out += "    \(mark) \(quote(statement.span))\n"
    }
    for link in entry.links { out += "    link \(link.url)\n" }
  }

  /// Returns a period as `2020-01..2021-12`, with `present` for an open end and `~` for a year or season.
  package static func describe(_ period: Period) -> String {
    let start = period.start?.description ?? ""
    let end = period.end?.description ?? (period.ongoing ? "present" : "")
    let precision = period.precision == .month ? "" : "~\(period.precision.rawValue)"
    return "\(start)..\(end)\(precision)"
  }

  private func quote(_ span: TextSpan) -> String {
    let bytes = document.text.bytes
    var end = min(span.end, span.start + Self.longest)
    while end > span.start, end < span.end, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    let text = document.text.string(TextSpan(span.start, end))
    return text.split(omittingEmptySubsequences: true) { $0 == "\n" || $0 == "\t" || $0 == "\r" }
      .joined(separator: "⏎") + (end < span.end ? "…" : "")
  }
}
