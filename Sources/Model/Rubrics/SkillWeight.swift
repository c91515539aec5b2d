/// The weight of one skill.
package struct SkillWeight: Sendable, Hashable {
  /// The skill.
  package let skill: String
  /// Its share of 100.
  package let weight: Int

  /// Puts the value together from its parts.
  package init(skill: String, weight: Int) {
    self.skill = skill
    self.weight = weight
  }
}
