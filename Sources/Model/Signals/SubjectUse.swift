package import SourceText

/// How an entry speaks of the rubric's subject.
public enum SubjectUse: String, Sendable, Hashable, Codable, CaseIterable {
  /// Not at all, or not as the person's own doing.
  case none
  /// By name.
  case named
  /// As work of the person's own.
  case described
}

extension SubjectUse: JSONWritable {
  package func write(to json: inout JSONWriter) { json.value(rawValue) }
}
