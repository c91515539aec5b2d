/// Packs rows into bytes, from which a database or a workbook takes them cell by cell.
///
/// A candidate's rows are packed where the candidate is assessed, and unpacked by `CellReader` once it has a rank.
package struct CellWriter: Sendable {
  /// What was packed.
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Begins a row of the table of this number, less than 64.
  package mutating func begin(table: Int) {
    precondition(table < 64, "a row's table has a number below 64")
    bytes.append(CellTag.row | UInt8(table))
  }

  /// Adds a cell of text, or an empty one.
  package mutating func text(_ text: String?) {
    guard let text else { return empty() }
    bytes.append(CellTag.text)
    append(UInt(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  /// Adds a whole number, or an empty cell.
  package mutating func integer(_ number: Int?) {
    guard let number else { return empty() }
    bytes.append(CellTag.integer)
    append(number)
  }

  /// Adds a number that is given in ten-thousandths.
  package mutating func decimal(tenThousandths count: Int) {
    bytes.append(CellTag.decimal)
    append(count)
  }

  private mutating func empty() { bytes.append(CellTag.empty) }

  /// Appends a number so that those near zero are short.
  private mutating func append(_ number: Int) { append(UInt(bitPattern: (number << 1) ^ (number >> 63))) }

  private mutating func append(_ number: UInt) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

/// The first byte of what is packed.
enum CellTag {
  static let empty: UInt8 = 0
  static let integer: UInt8 = 1
  static let decimal: UInt8 = 2
  static let text: UInt8 = 3
  /// The number of the table stands in the lower bits.
  static let row: UInt8 = 0x40
}
