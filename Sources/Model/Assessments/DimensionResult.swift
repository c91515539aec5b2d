package import SourceText

/// What one candidate's documents show of one dimension.
public struct DimensionResult: Sendable, Hashable, Decodable {
  /// Its id.
  public let dimension: String
  /// The highest level of its skills, 0–4.
  public let level: Int
  /// What of the checklist is shown, in its order.
  public let found: [String]
  /// What of it is not.
  public let missing: [String]

  /// Puts the value together from its parts.
  public init(dimension: String, level: Int, found: [String], missing: [String]) {
    self.dimension = dimension
    self.level = level
    self.found = found
    self.missing = missing
  }
}

extension DimensionResult: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("dimension", dimension)
      $0.member("level", level)
      $0.member("found", found)
      $0.member("missing", missing)
    }
  }
}
