package import SourceText

/// The weight of one skill.
package struct SkillWeight: Sendable, Hashable, Decodable {
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

extension SkillWeight: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("skill", skill)
      $0.member("weight", weight)
    }
  }
}
