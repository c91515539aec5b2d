package import SourceText

/// What an entry is about.
public enum EntryKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// Employment.
  case job
  /// A piece of work with a name.
  case project
  /// A repository in an export.
  case repository
  /// A pull request, review or commit to a repository.
  case contribution
  /// A degree.
  case education
  /// Anything else.
  case other
}

extension EntryKind: JSONWritable {
  package func write(to json: inout JSONWriter) { json.value(rawValue) }
}
