package import SourceText

/// What a file is about.
public enum DocumentKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// A résumé in any form.
  case resume
  /// An export, feed or saved page of a GitHub account.
  case githubProfile
  /// A letter that comes with a résumé.
  case coverLetter
  /// Something that is not about a person's work.
  case other
}

extension DocumentKind: JSONWritable {
  package func write(to json: inout JSONWriter) { json.value(rawValue) }
}
