/// What the rubric is about: for the built-in one, the language Rust.
package struct Subject: Sendable, Hashable {
  /// What it is called in reports.
  package let name: String
  /// Names by which an export's `language` field calls it.
  package let languages: [String]
  /// Names of its peers: near them in a list, a doubtful mention counts.
  package let peers: [String]
  /// Nouns of work: before one of them a doubtful mention counts.
  package let work: [String]
  /// What names it; their skill is empty.
  package let rules: [SignalRule]

  /// Puts the value together from its parts.
  package init(
    name: String,
    languages: [String],
    peers: [String],
    work: [String],
    rules: [SignalRule]
  ) {
    self.name = name
    self.languages = languages
    self.peers = peers
    self.work = work
    self.rules = rules
  }
}
