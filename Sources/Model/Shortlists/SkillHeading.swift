package import SourceText

/// What a report calls a skill.
public struct SkillHeading: Sendable, Hashable, Decodable {
  /// Its id.
  public let skill: String
  /// Its name.
  public let title: String
  /// What it is, in a sentence.
  public let about: String

  /// Puts the value together from its parts.
  public init(skill: String, title: String, about: String) {
    self.skill = skill
    self.title = title
    self.about = about
  }
}

extension SkillHeading: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("skill", skill)
      $0.member("title", title)
      $0.member("about", about)
    }
  }
}
