package import SourceText

/// A ranked candidate: its positions, and its assessment's own fields beside them.
public struct ShortlistEntry: Sendable, Hashable {
  /// Where it stands.
  public let positions: RankPositions
  /// What it was ranked by.
  public let assessment: Assessment

  /// Puts the value together from its parts.
  public init(positions: RankPositions, assessment: Assessment) {
    self.positions = positions
    self.assessment = assessment
  }
}

extension ShortlistEntry: Decodable {
  /// Reads one object that holds the fields of both.
  public init(from decoder: any Decoder) throws {
    self.init(positions: try RankPositions(from: decoder), assessment: try Assessment(from: decoder))
  }
}

extension ShortlistEntry: JSONWritable {
  package func write(to json: inout JSONWriter) {
    var inner = JSONWriter()
    inner.value(assessment)
    json.raw(Self.splice(positions, into: inner.bytes[...]))
  }

  /// Returns the JSON of an entry, given the JSON object of its assessment, which is copied unread.
  package static func splice(_ positions: RankPositions, into assessment: ArraySlice<UInt8>) -> [UInt8] {
    var outer = JSONWriter()
    outer.value(positions)
    return outer.bytes.dropLast() + [UInt8(ascii: ",")] + assessment.dropFirst()
  }
}
