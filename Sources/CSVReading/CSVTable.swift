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
    let separated = Self.separated(text)
    do { table = try CSV<Enumerated>(string: separated ?? text, loadColumns: false) } catch {
      throw Malformed(description: "\(error)")
    }
    func cell(_ text: String) -> String {
      separated == nil
        ? text : String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != Self.separator }))
    }
    header = table.header.map { cell($0).trimmingCharacters(in: .whitespacesAndNewlines) }
    var line = 2
    rows = table.rows.map { cells in
      defer { line += 1 + cells.reduce(0) { $0 + $1.count { $0.isNewline } } }
      return Row(line: line, cells: cells.map(cell))
    }
  }

  /// A character for private use that no table holds.
  private static let separator: Unicode.Scalar = "\u{10FFFD}"

  /// Returns `text` with something between each comma or quote and an accent that would join it, since the library looks
  /// for whole letters and would miss the comma; `nil` where there is no such place.
  private static func separated(_ text: String) -> String? {
    func joins(_ letter: Character) -> Bool {
      letter.unicodeScalars.count > 1
        && letter.unicodeScalars.first.map { ",;\"".unicodeScalars.contains($0) } == true
    }
    guard text.contains(where: joins) else { return nil }
    var separated = ""
    for letter in text {
      guard joins(letter), let first = letter.unicodeScalars.first else {
        separated.append(letter)
        continue
      }
      separated.unicodeScalars.append(first)
      separated.unicodeScalars.append(Self.separator)
      separated.unicodeScalars.append(contentsOf: letter.unicodeScalars.dropFirst())
    }
    return separated
  }
}
