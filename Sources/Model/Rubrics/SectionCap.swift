/// The most that one part of a document leaves.
package struct SectionCap: Sendable, Hashable {
  /// The part.
  package let section: SectionKind
  /// 0–4.
  package let cap: Int

  /// Puts the value together from its parts.
  package init(section: SectionKind, cap: Int) {
    self.section = section
    self.cap = cap
  }
}
