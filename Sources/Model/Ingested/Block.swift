package import SourceText

/// A piece of the text and what the format says it is.
package struct Block: Sendable, Hashable {
  /// Its bytes, without the line feed at its end.
  package let span: TextSpan
  /// What it is.
  package let role: BlockRole
  /// The section that it opens, where the format says so.
  package let section: SectionKind?
  /// The entry that it opens, where the format says so.
  package let entry: EntryFacts?
  /// Whether all of it is set in bold, or the like.
  package let isStrong: Bool
  /// How deep a heading or list item stands, 1 the highest, where the format says so.
  package let level: Int?

  /// Puts the value together from its parts.
  package init(
    span: TextSpan,
    role: BlockRole,
    section: SectionKind? = nil,
    entry: EntryFacts? = nil,
    isStrong: Bool = false,
    level: Int? = nil
  ) {
    self.span = span
    self.role = role
    self.section = section
    self.entry = entry
    self.isStrong = isStrong
    self.level = level
  }
}
