import SourceText

/// A part of a score, kept in ten-thousandths of a point so that parts add up exactly.
package struct Share: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Ten thousand times the part.
  package let count: Int

  /// Makes the part `count / 10,000`.
  package init(_ count: Int) { self.count = count }

  /// Orders by size.
  package static func < (a: Share, b: Share) -> Bool { a.count < b.count }

  /// The part with three digits after the point, or four where three would not be exact.
  package var description: String {
    var digits: [UInt8] = []
    append(to: &digits)
    return String(decoding: digits, as: UTF8.self)
  }

  /// Appends the description to `bytes`.
  func append(to bytes: inout [UInt8]) {
    if count < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes.appendDigits(Int(count.magnitude / 10_000))
    bytes.append(UInt8(ascii: "."))
    var rest = count.magnitude % 10_000
    for place: UInt in [1_000, 100, 10, 1] where place > 1 || rest > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(rest / place))
      rest %= place
    }
  }
}

extension CSVWriter {
  /// Writes a part of a score, given in ten-thousandths of a point.
  mutating func share(_ count: Int) { number(printed: Share(count).description) }
}
