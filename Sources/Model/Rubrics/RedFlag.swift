/// Words for what makes evidence of a skill look thin.
package struct RedFlag: Sendable, Hashable {
  /// Which look is meant; the assessor knows the codes: `list-only`.
  package let code: String
  /// What to say.
  package let say: String
  /// What to ask.
  package let ask: String

  /// Puts the value together from its parts.
  package init(code: String, say: String, ask: String) {
    self.code = code
    self.say = say
    self.ask = ask
  }
}
