/// A question for an interview.
package struct PromptRule: Sendable, Hashable {
  /// The skill.
  package let skill: String
  /// Lowest level at which it is asked.
  package let lowest: Int
  /// Highest level at which it is asked.
  package let highest: Int
  /// The question.
  package let ask: String
  /// What an answer without experience sounds like.
  package let redFlag: String

  /// Puts the value together from its parts.
  package init(skill: String, lowest: Int, highest: Int, ask: String, redFlag: String) {
    self.skill = skill
    self.lowest = lowest
    self.highest = highest
    self.ask = ask
    self.redFlag = redFlag
  }
}
