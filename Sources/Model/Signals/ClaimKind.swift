package import SourceText

/// What a claim is about.
public enum ClaimKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// So many months of experience with a thing.
  case experience
  /// Experience with a thing since a month.
  case since
  /// A thing that its rules do not find, by name.
  case named
  /// A minor version of the subject.
  case version
  /// The entry leaves time for another one.
  case partTime
}

extension ClaimKind: JSONWritable {
  package func write(to json: inout JSONWriter) { json.value(rawValue) }
}
