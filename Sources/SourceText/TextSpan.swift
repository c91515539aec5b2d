/// A range of UTF-8 bytes in a document's text, written as `[start, end]` in JSON.
@frozen public struct TextSpan: Hashable, Sendable {
  /// Offset of the first byte.
  public let start: Int
  /// Offset after the last byte; never before `start`.
  public let end: Int

  /// Creates the span of the bytes from `start` up to, not including, `end`.
  @inlinable public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a span ends before it starts: \(start)..<\(end)")
    self.start = start
    self.end = end
  }

  /// The number of bytes.
  @inlinable public var count: Int { end - start }

  /// Whether there is nothing in it.
  @inlinable public var isEmpty: Bool { start == end }

  /// The same bytes as a range of array indices.
  @inlinable public var range: Range<Int> { start..<end }

  /// Whether every byte of `other` lies in this span.
  @inlinable public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two share a byte.
  @inlinable public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }
}

extension TextSpan: Comparable {
  /// Orders by start, the shorter span first where both start together.
  @inlinable public static func < (a: TextSpan, b: TextSpan) -> Bool { (a.start, a.end) < (b.start, b.end) }
}

extension TextSpan: Decodable {
  /// Reads `[start, end]`.
  public init(from decoder: any Decoder) throws {
    var list = try decoder.unkeyedContainer()
    let start = try list.decode(Int.self)
    let end = try list.decode(Int.self)
    guard start >= 0, start <= end else {
      throw DecodingError.dataCorruptedError(
        in: list, debugDescription: "a span is [start, end], start first")
    }
    self.init(start, end)
  }
}
