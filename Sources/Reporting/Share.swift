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
    let digits = String(count.magnitude % 10_000 + 10_000).dropFirst()
    let shown = digits.hasSuffix("0") ? digits.dropLast() : digits
    return "\(count < 0 ? "-" : "")\(count.magnitude / 10_000).\(shown)"
  }
}

extension CSVWriter {
  /// Writes a part of a score, given in ten-thousandths of a point.
  mutating func share(_ count: Int) { number(printed: Share(count).description) }
}
