package import SourceText

/// Whether anyone can open what is claimed.
public enum Artefact: String, Sendable, Hashable, Codable, CaseIterable {
  /// Nothing to open.
  case none
  /// A concrete link in the text.
  case verifiable
  /// Present in a supplied export.
  case verified
}

extension Artefact: JSONWritable {
  package func write(to json: inout JSONWriter) { json.value(rawValue) }
}
