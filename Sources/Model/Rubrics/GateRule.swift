package import SourceText

/// A condition that caps the tier where it is not shown.
package struct GateRule: Sendable, Hashable, Decodable {
  /// Stable id.
  package let id: String
  /// What it asks for, in words.
  package let message: String
  /// Met when one of these holds.
  package let anyOf: [GateCondition]
  /// The best tier left where none does.
  package let caps: String

  /// Puts the value together from its parts.
  package init(id: String, message: String, anyOf: [GateCondition], caps: String) {
    self.id = id
    self.message = message
    self.anyOf = anyOf
    self.caps = caps
  }
}

extension GateRule: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("id", id)
      $0.member("message", message)
      $0.member("anyOf", anyOf)
      $0.member("caps", caps)
    }
  }
}
