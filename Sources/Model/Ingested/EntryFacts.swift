/// What a format says about an entry.
package struct EntryFacts: Sendable, Hashable {
  /// What it is.
  package let kind: EntryKind
  /// When it was.
  package let period: Period?
  /// What an export says about it.
  package let repository: Repository?
  /// Where anyone can open it.
  package let link: String?

  /// Puts the value together from its parts.
  package init(
    kind: EntryKind,
    period: Period? = nil,
    repository: Repository? = nil,
    link: String? = nil
  ) {
    self.kind = kind
    self.period = period
    self.repository = repository
    self.link = link
  }
}
