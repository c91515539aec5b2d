/// A pattern that sets the shape of a statement, for one skill.
package struct PatternRule: Sendable, Hashable {
  /// Stable id: `web.own-middleware`.
  package let id: String
  /// The skill.
  package let skill: String
  /// In the pattern language; see the documentation.
  package let pattern: String
  /// The shape that it gives, 1–3.
  package let shape: Int
  /// Whether it counts only in the home context.
  package let needsHome: Bool
  /// Sentences that it must find.
  package let examples: [Example]
  /// Sentences that it must leave alone.
  package let counterexamples: [Example]

  /// Puts the value together from its parts.
  package init(
    id: String,
    skill: String,
    pattern: String,
    shape: Int,
    needsHome: Bool,
    examples: [Example],
    counterexamples: [Example]
  ) {
    self.id = id
    self.skill = skill
    self.pattern = pattern
    self.shape = shape
    self.needsHome = needsHome
    self.examples = examples
    self.counterexamples = counterexamples
  }
}
