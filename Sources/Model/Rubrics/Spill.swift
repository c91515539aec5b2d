/// A second skill for which a rule speaks.
package struct Spill: Sendable, Hashable {
  /// The skill.
  package let skill: String
  /// The most that it earns there.
  package let level: Int

  /// Puts the value together from its parts.
  package init(skill: String, level: Int) {
    self.skill = skill
    self.level = level
  }
}
