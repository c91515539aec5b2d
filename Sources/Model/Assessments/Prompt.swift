package import SourceText

/// A question for an interview.
public struct Prompt: Sendable, Hashable, Decodable {
  /// Skill that it is about.
  public let skill: String
  /// The question.
  public let ask: String
  /// What an answer without experience sounds like.
  public let redFlag: String
  /// Why it is asked of this candidate.
  public let reason: String

  /// Puts the value together from its parts.
  public init(skill: String, ask: String, redFlag: String, reason: String) {
    self.skill = skill
    self.ask = ask
    self.redFlag = redFlag
    self.reason = reason
  }
}

extension Prompt: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("skill", skill)
      $0.member("ask", ask)
      $0.member("redFlag", redFlag)
      $0.member("reason", reason)
    }
  }
}
