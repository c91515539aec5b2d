package import SourceText

/// A named value from a candidates file.
public struct Column: Sendable, Hashable, Decodable {
  /// The column's heading.
  public let name: String
  /// The cell.
  public let value: String

  /// Puts the value together from its parts.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

extension Column: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("name", name)
      $0.member("value", value)
    }
  }
}
