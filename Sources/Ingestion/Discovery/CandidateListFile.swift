import CSVReading
import JSONReading
import SourceText

/// A list of candidates as applicant tracking systems export it: CSV, or NDJSON, with `id` and `path` and
/// whatever columns else.
///
/// A path leads from the list's own folder to a file, a folder or an archive; several rows may have one id.
struct CandidateListFile {
  /// One row: its line in the file, counted from 1, and its cells in order.
  struct Row {
    let line: Int
    let cells: [(name: String, value: String)]

    /// Returns the cell under `name`, in whatever case the list writes it.
    func value(_ name: String) -> String? {
      cells.first { $0.name.lowercased() == name }?.value
    }
  }

  /// The rows, in order.
  let rows: [Row]

  /// What is wrong with a list, all of it.
  struct Problems: Error {
    /// Each with its line.
    let diagnostics: [Diagnostic]
  }

  /// Reads the list at `path`.
  init(_ path: String) throws(Problems) {
    let problem = { (line: Int?, message: String, help: String) in
      Problems(diagnostics: [Diagnostic(.error, at: .init(path: path, line: line), message, help: help)])
    }
    let decoded: DecodedText
    do {
      decoded = try DecodedText(decoding: try FileBytes.bytes(ofArchive: path, ReadingLimits()))
    } catch let error as ReadingFailure {
      throw problem(nil, "cannot be read: \(error.code)", error.remedy)
    } catch {
      throw problem(nil, "its encoding is not read", "save the list as UTF-8")
    }
    let isJSON = decoded.bytes.first { $0 > 0x20 } == UInt8(ascii: "{")
    rows =
      isJSON ? try Self.rows(ofNDJSON: decoded.bytes, problem) : try Self.rows(ofCSV: decoded.bytes, problem)
  }

  private typealias MakeProblem = (_ line: Int?, _ message: String, _ help: String) -> Problems

  private static func rows(ofCSV bytes: [UInt8], _ problem: MakeProblem) throws(Problems) -> [Row] {
    let table: CSVTable
    do { table = try CSVTable(String(decoding: bytes, as: UTF8.self)) } catch {
      throw problem(nil, "is no CSV: \(error)", "export it again with a header row and quoted cells")
    }
    let names = table.header.map { $0.lowercased() }
    for wanted in ["id", "path"] where !names.contains(wanted) {
      throw problem(
        1, "has no column '\(wanted)'",
        "its first row names the columns: id and path, and any others, which are carried through")
    }
    return table.rows.map { row in
      Row(line: row.line, cells: zip(table.header, row.cells).map { (name: $0, value: $1) })
    }
  }

  private static func rows(ofNDJSON bytes: [UInt8], _ problem: MakeProblem) throws(Problems) -> [Row] {
    let parser = JSONParser()
    var rows: [Row] = []
    for (index, text) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      guard text.contains(where: { $0 > 0x20 }) else { continue }
      do {
        let cells = try parser.withRoot(of: Array(text)) { root in
          root.members.map { (name: $0.key.string, value: Self.text(of: $0.value)) }
        }
        rows.append(Row(line: index + 1, cells: cells))
      } catch {
        throw problem(index + 1, "is no JSON: \(error)", "write one object a line, with id and path")
      }
    }
    return rows
  }

  private static func text(of value: JSONValue) -> String {
    if let text = value.string { return text }
    if let number = value.integer { return String(number) }
    if let flag = value.boolean { return flag ? "true" : "false" }
    return ""
  }
}
