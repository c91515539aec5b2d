package import SourceText

/// How an entry speaks of the rubric's subject.
public enum SubjectUse: String, Sendable, Hashable, Codable, CaseIterable {
  /// Not at all, or not as the person's own doing.
  case none
  /// By name.
  case named
  /// As work of the person's own.
  case described
  /// As a standing role in the subject's own project, which is work over years.
  case role
  /// As what the person works in for years, or most of the time.
  case main
}

extension SubjectUse: JSONWritable {
  package func write(to json: inout JSONWriter) { json.value(rawValue) }
}
