package import SourceText

/// What became of a file. Every discovered file ends in exactly one of these.
public enum DocumentStatus: String, Sendable, Hashable, Codable, CaseIterable {
  /// Read whole.
  case ok
  /// Read and scored, with losses that are listed.
  case degraded
  /// Not read; the candidate needs a human.
  case failed
  /// Left aside by a rule, such as a link that leads out of the folder.
  case skipped
}

extension DocumentStatus: JSONWritable {
  package func write(to json: inout JSONWriter) { json.value(rawValue) }
}
