import Model

/// Takes a table's rows cell by cell: for a file of CSV, for a database, for a workbook.
protocol RowWriter {
  /// Begins a row of `table`.
  mutating func begin(_ table: RowTable)
  /// Says whose row it is, which comes before its cells.
  mutating func owner(_ candidate: String)
  /// Adds a cell of text, which may come from a document.
  mutating func text(_ text: String)
  /// Adds a cell of text, or an empty one.
  mutating func text(_ text: String?)
  /// Adds a number, or an empty cell.
  mutating func number(_ number: Int?)
  /// Adds a number with one digit after the point.
  mutating func number(_ number: Tenths)
  /// Adds a part of a score, given in ten-thousandths of a point.
  mutating func share(_ count: Int)
  /// Adds `1` or `0`.
  mutating func flag(_ flag: Bool)
  /// Ends the row.
  mutating func endRow()
}

extension CSVWriter: RowWriter {
  mutating func begin(_ table: RowTable) {}
  mutating func owner(_ candidate: String) { text(candidate) }
}

/// Databases and workbooks know a row's table by its number and its owner by who writes it.
extension CellWriter: RowWriter {
  mutating func begin(_ table: RowTable) { begin(table: table.rawValue) }
  mutating func owner(_ candidate: String) {}
  mutating func text(_ text: String) { self.text(text as String?) }
  mutating func number(_ number: Int?) { integer(number) }
  mutating func number(_ number: Tenths) { decimal(tenThousandths: number.count * 1_000) }
  mutating func share(_ count: Int) { decimal(tenThousandths: count) }
  mutating func flag(_ flag: Bool) { integer(flag ? 1 : 0) }
  mutating func endRow() {}
}
