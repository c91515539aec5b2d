package import SourceText

/// One way to meet a gate; all that it names must hold.
package struct GateCondition: Sendable, Hashable, Decodable {
  /// A skill …
  package let skill: String?
  /// … at this level or above.
  package let level: Int?
  /// Practice at this level or above.
  package let practice: Int?
  /// So many skills at level 3 or above …
  package let deepSkills: Int?
  /// … of these, or of all where none is named.
  package let amongst: [String]

  /// Puts the value together from its parts.
  package init(
    skill: String? = nil,
    level: Int? = nil,
    practice: Int? = nil,
    deepSkills: Int? = nil,
    amongst: [String]
  ) {
    self.skill = skill
    self.level = level
    self.practice = practice
    self.deepSkills = deepSkills
    self.amongst = amongst
  }
}

extension GateCondition: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("skill", skill)
      $0.member("level", level)
      $0.member("practice", practice)
      $0.member("deepSkills", deepSkills)
      $0.member("amongst", amongst)
    }
  }
}
