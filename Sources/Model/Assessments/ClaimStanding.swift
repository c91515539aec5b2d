package import SourceText

/// How a claim stands beside what an export says.
public enum ClaimStanding: String, Sendable, Hashable, Codable, CaseIterable {
  /// An export holds work of the person's own there.
  case corroborated
  /// An export holds it, and shows no work of the person's own in it: a question to ask.
  case contradicted
  /// No export tells.
  case notCheckable
}

extension ClaimStanding: JSONWritable {
  package func write(to json: inout JSONWriter) { json.value(rawValue) }
}
