/// A reader of RFC 4180, written apart from the writer.
enum CSVReader {
  static func rows(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var index = 0
    func next() -> UInt8? { index < bytes.count ? bytes[index] : nil }
    while let byte = next() {
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        while let inner = next() {
          index += 1
          guard inner == byte else {
            cell.append(inner)
            continue
          }
          guard next() == byte else { break }
          cell.append(byte)
          index += 1
        }
      case UInt8(ascii: ","):
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
      case 0x0D: continue
      case 0x0A:
        rows.append(row + [String(decoding: cell, as: UTF8.self)])
        row = []
        cell = []
      default: cell.append(byte)
      }
    }
    return rows
  }
}
