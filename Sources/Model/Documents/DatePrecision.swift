package import SourceText

/// How exactly a date was given.
public enum DatePrecision: String, Sendable, Hashable, Codable, CaseIterable {
  /// A month.
  case month
  /// A season or a quarter.
  case season
  /// A bare year.
  case year
}

extension DatePrecision: JSONWritable {
  package func write(to json: inout JSONWriter) { json.value(rawValue) }
}
