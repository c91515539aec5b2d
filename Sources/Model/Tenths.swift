package import SourceText

/// A number with one digit after the point, kept as an integer so that sums are exact.
public struct Tenths: Sendable, Hashable, Comparable {
  /// Ten times the number.
  public let count: Int

  /// Makes the number `count / 10`.
  public init(_ count: Int) { self.count = count }

  /// Orders by size.
  public static func < (a: Tenths, b: Tenths) -> Bool { a.count < b.count }
}

extension Tenths: CustomStringConvertible {
  /// The number with its one digit after the point.
  public var description: String { "\(count < 0 ? "-" : "")\(abs(count) / 10).\(abs(count) % 10)" }
}

extension Tenths: Decodable {
  /// Reads a JSON number, rounding to the nearest tenth.
  public init(from decoder: any Decoder) throws {
    let number = try decoder.singleValueContainer().decode(Double.self)
    self.init(Int((number * 10).rounded()))
  }
}

extension Tenths: JSONWritable {
  package func write(to json: inout JSONWriter) { json.value(tenths: count) }
}
