import CXLSXWriter
import Glibc

/// A sheet of a workbook, written row by row under a heading that stays in view.
package final class Sheet {
  /// A column.
  package struct Column: Sendable, Hashable {
    /// What stands above it.
    package let heading: String
    /// About how many characters wide it is.
    package let width: Int

    package init(_ heading: String, width: Int) {
      self.heading = heading
      self.width = width
    }
  }

  /// How many rows of data a sheet takes: Excel's 1,048,576 without the heading, and two for a note.
  package static let mostRows = 1_048_573
  /// How many columns a sheet takes.
  package static let mostColumns = 16_384

  /// How many rows did not fit.
  package private(set) var omitted = 0

  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let file: String
  private let columnCount: Int
  private let capacity: Int
  private var row = 0
  private var text = CellText()

  /// Begins `sheet` of the workbook `file` with its heading; it takes `capacity` rows.
  init(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, of file: String, columns: [Column],
    heading: UnsafeMutablePointer<lxw_format>?, capacity: Int
  ) throws(WorkbookError) {
    self.sheet = sheet
    self.file = file
    self.capacity = min(capacity, Self.mostRows)
    columnCount = min(columns.count, Self.mostColumns)
    for (index, column) in columns.prefix(Self.mostColumns).enumerated() {
      worksheet_set_column(sheet, UInt16(index), UInt16(index), Double(column.width), nil)
      // Where columns do not fit, the last one says so.
      let isCut = index == Self.mostColumns - 1 && columns.count > Self.mostColumns
      let title = isCut ? "… and \(columns.count - index) more columns" : column.heading
      try writeText(title, at: index, heading)
    }
    worksheet_freeze_panes(sheet, 1, 0)
  }

  /// Begins the next row, and returns whether there is room for it; cells of a row without room are left out.
  @discardableResult
  package func beginRow() -> Bool {
    guard omitted == 0, row < capacity else {
      omitted += 1
      return false
    }
    row += 1
    return true
  }

  /// Writes text into the row's cell at `column`, from 0 on. It is never a formula.
  package func write(_ utf8: UnsafeBufferPointer<UInt8>, at column: Int) throws(WorkbookError) {
    guard omitted == 0, column < columnCount, !utf8.isEmpty else { return }
    try writeText(utf8, at: column, nil)
  }

  /// Writes text into the row's cell at `column`.
  package func write(_ text: String, at column: Int) throws(WorkbookError) {
    guard omitted == 0, column < columnCount, !text.isEmpty else { return }
    try writeText(text, at: column, nil)
  }

  /// Writes a number into the row's cell at `column`.
  package func write(_ number: Double, at column: Int) throws(WorkbookError) {
    guard omitted == 0, column < columnCount else { return }
    try check(worksheet_write_number(sheet, UInt32(row), UInt16(column), number, nil))
  }

  /// Ends the sheet, with `note` below its rows, and returns how many bytes its rows take, all but the last.
  func finish(note: String?) throws(WorkbookError) -> Int {
    if row > 0 { worksheet_autofilter(sheet, 0, 0, UInt32(row), UInt16(max(columnCount, 1) - 1)) }
    if let note {
      row += 2
      try writeText(note, at: 0, nil)
    }
    // The library does not look whether its temporary file could be written.
    guard let rows = sheet.pointee.optimize_tmpfile else { return 0 }
    guard fflush(rows) == 0, ferror(rows) == 0 else {
      throw WorkbookError(file, String(cString: strerror(errno)))
    }
    return ftell(rows)
  }

  private func writeText(
    _ text: String, at column: Int, _ format: UnsafeMutablePointer<lxw_format>?
  ) throws(WorkbookError) {
    try Array(text.utf8).withUnsafeBufferPointer { (bytes) throws(WorkbookError) in
      try writeText(bytes, at: column, format)
    }
  }

  private func writeText(
    _ utf8: UnsafeBufferPointer<UInt8>, at column: Int, _ format: UnsafeMutablePointer<lxw_format>?
  ) throws(WorkbookError) {
    text.take(utf8)
    try check(
      text.bytes.withUnsafeBytes {
        worksheet_write_string(
          sheet, UInt32(row), UInt16(column), $0.baseAddress?.assumingMemoryBound(to: CChar.self), format)
      })
  }

  private func check(_ code: lxw_error) throws(WorkbookError) {
    guard code == LXW_NO_ERROR else { throw WorkbookError(file, String(cString: lxw_strerror(code))) }
  }
}
