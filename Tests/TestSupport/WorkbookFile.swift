import Archives
import Foundation
import FoundationXML
import Testing

/// Reads workbooks as spreadsheets do.
package struct WorkbookFile {
  /// The members of the file, by their paths.
  private let parts: [String: [UInt8]]

  /// Opens the workbook at `path`.
  package init(_ path: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    var parts: [String: [UInt8]] = [:]
    for member in try Archive(bytes).members() {
      parts[String(decoding: member.path, as: UTF8.self)] = member.bytes
    }
    self.parts = parts
  }

  /// Returns the part at `path` as text.
  package func text(_ path: String) -> String { String(decoding: parts[path] ?? [], as: UTF8.self) }

  /// All parts as text, by their paths.
  package var texts: [String: String] { parts.mapValues { String(decoding: $0, as: UTF8.self) } }

  /// Returns the rows of the sheet of this number, from 1 on; an empty cell is an empty text.
  package func rows(ofSheet number: Int) throws -> [[String]] {
    let reader = SheetReader()
    let parser = XMLParser(data: Data(parts["xl/worksheets/sheet\(number).xml"] ?? []))
    parser.delegate = reader
    try #require(parser.parse(), "sheet \(number) is no XML: \(String(describing: parser.parserError))")
    return reader.rows
  }
}

/// Gathers the cells of a sheet.
private final class SheetReader: NSObject, XMLParserDelegate {
  var rows: [[String]] = []
  private var column = 0
  private var text: String?

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    switch name {
    case "row":
      let number = attributes["r"].flatMap { Int($0) } ?? 1
      while rows.count < number { rows.append([]) }
    case "c":
      let letters = (attributes["r"] ?? "").prefix { $0.isLetter }
      column = letters.utf8.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
    case "t", "v": text = ""
    case "f": Issue.record("there is a formula in the sheet")
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) { text? += characters }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard name == "t" || name == "v", let value = text, var row = rows.popLast() else { return }
    while row.count <= column { row.append("") }
    row[column] = value
    rows.append(row)
    text = nil
  }
}
