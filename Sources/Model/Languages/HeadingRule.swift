/// Headings of one kind of section.
package struct HeadingRule: Sendable, Hashable {
  /// The kind.
  package let section: SectionKind
  /// The headings, without case and final colon.
  package let phrases: [String]

  /// Puts the value together from its parts.
  package init(section: SectionKind, phrases: [String]) {
    self.section = section
    self.phrases = phrases
  }
}
