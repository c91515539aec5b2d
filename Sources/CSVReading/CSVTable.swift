import Foundation
import SwiftCSV

/// A table that somebody exported as CSV: a row of headings, and rows below it.
package struct CSVTable: Sendable {
  /// A row below the headings.
  package struct Row: Sendable {
    /// The line on which it begins, counted from 1.
    package let line: Int
    /// Its cells, as they are written.
    package let cells: [String]
  }

  /// The text is no CSV: why, in the library's words.
  package struct Malformed: Error, CustomStringConvertible {
    package let description: String
  }

  /// The headings, without space around them.
  package let header: [String]
  /// The rows, in order.
  package let rows: [Row]

  /// Reads `text`.
  package init(_ text: String) throws(Malformed) {
    let table: CSV<Enumerated>
    do { table = try CSV<Enumerated>(string: text, loadColumns: false) } catch {
      throw Malformed(description: "\(error)")
    }
    header = table.header.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
    var line = 2
    rows = table.rows.map { cells in
      defer { line += 1 + cells.reduce(0) { $0 + $1.count { $0.isNewline } } }
      return Row(line: line, cells: cells)
    }
  }
}
