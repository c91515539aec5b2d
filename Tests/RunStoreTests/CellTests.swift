import Model
import Testing

@Suite struct CellTests {
  /// Returns what is packed in `bytes`, in words.
  private func items(_ bytes: [UInt8]) -> [String] {
    bytes.withUnsafeBufferPointer {
      var reader = CellReader($0)
      var items: [String] = []
      while let item = reader.next() {
        switch item {
        case .row(let table): items.append("row \(table)")
        case .empty: items.append("empty")
        case .integer(let number): items.append("\(number)")
        case .decimal(let count): items.append("\(count)/10000")
        case .text(let text): items.append("“\(String(decoding: text, as: UTF8.self))”")
        }
      }
      return items
    }
  }

  @Test("a number comes back", arguments: [0, 1, -1, 63, 64, -64, -65, 300, 1 << 40, .max, .min])
  func numbers(number: Int) {
    var rows = CellWriter()
    rows.integer(number)
    rows.decimal(tenThousandths: number)
    #expect(items(rows.bytes) == ["\(number)", "\(number)/10000"])
  }

  @Test("a text comes back", arguments: ["", "a", "a\"b\n\0c", "ß", String(repeating: "é", count: 70_000)])
  func texts(text: String) {
    var rows = CellWriter()
    rows.text(text)
    rows.text(nil)
    #expect(items(rows.bytes) == ["“\(text)”", "empty"])
  }

  @Test func rowsBeginWithTheirTable() {
    var rows = CellWriter()
    rows.begin(table: 0)
    rows.integer(7)
    rows.begin(table: 63)
    #expect(items(rows.bytes) == ["row 0", "7", "row 63"])
  }

  @Test(
    "bytes that nobody packed end the reading",
    arguments: [[1], [1, 0x80], [2, 0xFF], [3, 5, 65], [3, 0x80], [9], [0, 9, 0]] as [[UInt8]])
  func refuses(bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer {
      var reader = CellReader($0)
      while reader.next() != nil {}
      #expect(!reader.isSound)
    }
  }
}
