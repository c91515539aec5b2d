/// A sentence in which the hit is marked with « and ».
package struct Example: Sendable, Hashable {
  /// The sentence, marked.
  package let text: String
  /// What the statement must be found to say.
  package let assertion: Assertion?
  /// Where it stands.
  package let section: SectionKind
  /// Whether its entry is about the subject.
  package let isHome: Bool

  /// Puts the value together from its parts.
  package init(
    text: String,
    assertion: Assertion? = nil,
    section: SectionKind = .experience,
    isHome: Bool = true
  ) {
    self.text = text
    self.assertion = assertion
    self.section = section
    self.isHome = isHome
  }
}
