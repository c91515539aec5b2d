import Markup
import Model
import SourceText
import Testing

@testable import Ingestion

extension RecordComposer {
  /// The document as a test shows it: a line for each block, with what the format says about it.
  ///
  /// `#` opens a section, `=` an entry, `-` is a bullet, `!` strong, `|` code, `.` anything else.
  var outline: [String] {
    blocks.map { block in
      let text = String(decoding: text[block.span.range], as: UTF8.self)
      if let section = block.section { return "# \(section) \(text)" }
      if let entry = block.entry { return "= \(entry.kind)\(Self.outline(entry.period)) \(text)" }
      switch block.role {
      case .heading: return "# ? \(text)"
      case .entry: return "= \(text)"
      case .bullet: return "- \(text)"
      case .code: return "| \(text)"
      default: return "\(block.isStrong ? "!" : ".") \(text)"
      }
    }
  }

  private static func outline(_ period: Period?) -> String {
    guard let period else { return "" }
    let end = period.ongoing ? "now" : period.end?.description ?? "?"
    return
      " [\(period.start?.description ?? "?")..\(end)\(period.precision == .month ? "" : " \(period.precision)")]"
  }
}

/// Reads `text` as a JSON file.
func compose(json text: String) throws -> RecordComposer {
  try JSONDocumentReader(markup: MarkupParser()).read(Array(text.utf8))
}

/// Reads `text` as an XML file.
func compose(xml text: String) throws -> RecordComposer {
  try #require(XMLDocumentReader(with: MarkupParser()).read(Array(text.utf8)))
}
