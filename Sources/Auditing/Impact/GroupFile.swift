import CSVReading
import Foundation
import Hashing
package import SourceText

/// Who belongs to which group: a CSV file with the column `candidate` and a column for each attribute.
///
/// Nothing but the audit reads it. An empty cell and the word `unknown` say that it is not known. Values that differ in
/// case or in spaces around them are one group, called as it is written first.
package struct GroupFile: Sendable, Hashable {
  /// One row.
  package struct Row: Sendable, Hashable {
    /// Its line in the file, counted from 1.
    package let line: Int
    /// The candidate, as the file writes it.
    package let candidate: String
    /// The group in each column; `nil` where it is not known.
    package let groups: [String?]
  }

  /// What is wrong with a file, all of it.
  package struct Problems: Error, Sendable {
    /// Each with its line.
    package let diagnostics: [Diagnostic]
  }

  /// The path, as it was given.
  package let path: String
  /// SHA-256 of its bytes, as `sha256:…`.
  package let digest: String
  /// The attributes, in the order of the file.
  package let columns: [String]
  /// The rows, in the order of the file.
  package let rows: [Row]

  /// Reads the file at `path`.
  package init(reading path: String) throws(Problems) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Self.problem(path, nil, "there is no such file of groups", "name a CSV file with --groups")
    }
    let text: DecodedText
    do { text = try DecodedText(decoding: [UInt8](data)) } catch {
      throw Self.problem(path, nil, "its encoding is not read", "save it as UTF-8")
    }
    try self.init(
      String(decoding: text.bytes, as: UTF8.self), path: path,
      digest: SHA256.digest(of: [UInt8](data)).description)
  }

  /// Reads `text`, which the file at `path` holds.
  init(_ text: String, path: String, digest: String) throws(Problems) {
    let table: CSVTable
    do { table = try CSVTable(text) } catch {
      throw Self.problem(
        path, nil, "is no CSV: \(error)", "export it again with a header row and quoted cells")
    }
    let header = table.header
    guard let key = header.firstIndex(where: { $0.lowercased() == "candidate" }) else {
      throw Self.problem(
        path, 1, "has no column 'candidate'",
        "its first row names the columns: candidate, and one or more others")
    }
    let attributes = header.indices.filter { $0 != key && !header[$0].isEmpty }
    guard !attributes.isEmpty else {
      throw Self.problem(
        path, 1, "has no column of groups", "add one beside candidate, such as sex or age")
    }
    var reader = RowReader(path: path, key: key, attributes: attributes)
    reader.read(table.rows)
    guard reader.problems.isEmpty else { throw Problems(diagnostics: reader.problems) }
    self.path = path
    self.digest = digest
    columns = attributes.map { header[$0] }
    rows = reader.rows
  }

  private static func problem(_ path: String, _ line: Int?, _ message: String, _ help: String) -> Problems {
    Problems(diagnostics: [Diagnostic(.error, at: .init(path: path, line: line), message, help: help)])
  }
}

/// Reads the rows below the header.
private struct RowReader {
  let path: String
  let key: Int
  let attributes: [Int]
  private(set) var rows: [GroupFile.Row] = []
  private(set) var problems: [Diagnostic] = []
  private var lines: [String: Int] = [:]
  private var names: [[String: String]] = []

  init(path: String, key: Int, attributes: [Int]) {
    self.path = path
    self.key = key
    self.attributes = attributes
    names = attributes.map { _ in [:] }
  }

  mutating func read(_ table: [CSVTable.Row]) { for row in table { read(row.cells, row.line) } }

  private mutating func read(_ cells: [String], _ line: Int) {
    let values = cells.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
    guard values.contains(where: { !$0.isEmpty }) else { return }
    let candidate = values.indices.contains(key) ? values[key] : ""
    if candidate.isEmpty {
      tell(line, "has no candidate", "give every row the id of a candidate; the ids stand in shortlist.csv")
    } else if let first = lines[candidate] {
      tell(line, "names '\(candidate)' again", "it stands in line \(first); give each candidate one row")
    } else {
      lines[candidate] = line
      let groups = attributes.indices.map { column in
        name(values.indices.contains(attributes[column]) ? values[attributes[column]] : "", in: column)
      }
      rows.append(GroupFile.Row(line: line, candidate: candidate, groups: groups))
    }
  }

  /// Returns what the group of `value` is called; `nil` where the value says that it is not known.
  private mutating func name(_ value: String, in column: Int) -> String? {
    let folded = value.lowercased()
    guard !folded.isEmpty, folded != "unknown" else { return nil }
    if let name = names[column][folded] { return name }
    names[column][folded] = value
    return value
  }

  private mutating func tell(_ line: Int, _ message: String, _ help: String) {
    problems.append(Diagnostic(.error, at: .init(path: path, line: line), message, help: help))
  }
}
