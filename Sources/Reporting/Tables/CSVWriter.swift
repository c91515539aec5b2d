package import Model
import SourceText

/// Writes rows of CSV by RFC 4180: text in quotes, numbers bare, lines ended by CR LF.
///
/// Text that a spreadsheet would take for a formula is given an apostrophe in front, because quotes alone do
/// not stop one. Numbers of our own never are, nor are telephone numbers: they begin with a plus sign, and have nothing else
/// that a formula is made of.
package struct CSVWriter: Sendable {
  /// What was written since the last `take`.
  private var bytes: [UInt8] = []
  private var isRowStart = true

  package init() {}

  /// Writes a cell of text, which may come from a document.
  package mutating func text(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    if Self.readsAsFormula(text) { bytes.append(UInt8(ascii: "'")) }
    append(text)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends `text` with its quotes doubled, and what steers a terminal or turns the direction of text made visible.
  private mutating func append(_ text: String) {
    if text.utf8.withContiguousStorageIfAvailable({ append($0) }) == nil {
      Array(text.utf8).withUnsafeBufferPointer { append($0) }
    }
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = PlainBytes.end(of: text, from: 0)
    while index < text.count {
      if text[index] == UInt8(ascii: "\"") {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...index]))
        start = index
      } else if let (scalar, length) = PlainBytes.steering(at: index, in: text) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        bytes.append(contentsOf: "\\u{\(String(scalar, radix: 16, uppercase: true))}".utf8)
        start = index + length
        index += length - 1
      }
      index = PlainBytes.end(of: text, from: index + 1)
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Writes a cell of text, or an empty one.
  package mutating func text(_ text: String?) {
    if let text { self.text(text) } else { separate() }
  }

  /// Writes a number, or an empty cell.
  package mutating func number(_ number: Int?) {
    separate()
    if let number { bytes.appendDigits(number) }
  }

  /// Writes a number with one digit after the point.
  package mutating func number(_ number: Tenths) {
    separate()
    bytes.append(contentsOf: number.description.utf8)
  }

  /// Writes a number that is printed already.
  package mutating func number(printed digits: String) {
    separate()
    bytes.append(contentsOf: digits.utf8)
  }

  /// Writes `1` or `0`.
  package mutating func flag(_ flag: Bool) { number(flag ? 1 : 0) }

  /// What stands at the end of each row.
  package static let rowEnd: [UInt8] = [0x0D, 0x0A]

  /// Ends the row.
  package mutating func endRow() {
    bytes.append(contentsOf: Self.rowEnd)
    isRowStart = true
  }

  /// Writes the headings, which are a row of text.
  package mutating func headings(_ names: some Sequence<String>) {
    for name in names { text(name) }
    endRow()
  }

  /// Returns what was written, and starts afresh.
  package mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func separate() {
    if !isRowStart { bytes.append(UInt8(ascii: ",")) }
    isRowStart = false
  }

  /// Whether `text` is one telephone number or several with semicolons between: each a plus sign, then seven digits or more
  /// with spaces, brackets, points and hyphens among them.
  private static func isPhones(_ text: String) -> Bool {
    text.split(separator: ";", omittingEmptySubsequences: false).allSatisfy { part in
      let number = part.drop { $0 == " " }
      let digits = number.dropFirst(number.first == "+" ? 1 : 0)
      return digits.allSatisfy { $0.isASCII && ($0.isNumber || " ().-".contains($0)) }
        && digits.count(where: \.isNumber) >= 7
    }
  }

  /// Whether the first character after spaces is one that spreadsheets begin a formula or a command with.
  private static func readsAsFormula(_ text: String) -> Bool {
    // Nearly every text begins with a letter or a digit.
    guard let byte = text.utf8.first, !((byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10) else { return false }
    guard let first = text.unicodeScalars.first(where: { $0 != " " && $0 != "\u{A0}" }) else { return false }
    if first == "+", isPhones(text) { return false }
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠": return true
    default: return false
    }
  }
}
