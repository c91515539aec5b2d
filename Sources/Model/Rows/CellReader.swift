/// Unpacks what a `CellWriter` packed.
package struct CellReader {
  /// What stands in the bytes.
  package enum Item {
    /// A row of the table of this number begins.
    case row(table: Int)
    /// A cell in which nothing stands.
    case empty
    /// A whole number.
    case integer(Int)
    /// A number in ten-thousandths.
    case decimal(tenThousandths: Int)
    /// Text as UTF-8; its place is that of the packed bytes.
    case text(UnsafeBufferPointer<UInt8>)
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  /// Whether nothing was found yet that no `CellWriter` packs; what comes behind that is not read.
  package private(set) var isSound = true

  /// Reads `bytes`, which must outlive this value and what it returns.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Returns what comes next; `nil` at the end, and where the bytes are none that were packed.
  package mutating func next() -> Item? {
    guard index < bytes.count else { return nil }
    let tag = bytes[index]
    index += 1
    switch tag {
    case CellTag.empty: return .empty
    case CellTag.integer:
      let number = signed()
      return isSound ? .integer(number) : nil
    case CellTag.decimal:
      let count = signed()
      return isSound ? .decimal(tenThousandths: count) : nil
    case CellTag.text:
      let count = Int(bitPattern: unsigned())
      guard isSound, count >= 0, count <= bytes.count - index else { return malformed() }
      defer { index += count }
      return .text(UnsafeBufferPointer(rebasing: bytes[index..<index + count]))
    default:
      guard tag & 0xC0 == CellTag.row else { return malformed() }
      return .row(table: Int(tag & 0x3F))
    }
  }

  /// Ends reading where the bytes are none that were packed.
  @discardableResult private mutating func malformed() -> Item? {
    isSound = false
    index = bytes.count
    return nil
  }

  private mutating func signed() -> Int {
    let number = unsigned()
    return Int(bitPattern: number >> 1) ^ -Int(bitPattern: number & 1)
  }

  private mutating func unsigned() -> UInt {
    var number: UInt = 0
    var shift: UInt = 0
    while true {
      guard index < bytes.count, shift < 64 else {
        malformed()
        return 0
      }
      let byte = bytes[index]
      index += 1
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
  }
}
