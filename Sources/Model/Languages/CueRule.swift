/// Words that change what a statement asserts.
package struct CueRule: Sendable, Hashable {
  /// Stable id.
  package let id: String
  /// The words.
  package let phrases: [String]
  /// What they do.
  package let role: CueRole
  /// What they make of what they cover; `nil` for terminators and pseudo cues.
  package let assertion: Assertion?
  /// The most that they leave, 0–4.
  package let cap: Int
  /// Which way they reach.
  package let direction: CueDirection
  /// How many tokens they reach.
  package let scope: Int
  /// Sentences with the covered word marked.
  package let examples: [Example]
  /// Sentences in which the marked word stays affirmed.
  package let counterexamples: [Example]

  /// Puts the value together from its parts.
  package init(
    id: String,
    phrases: [String],
    role: CueRole,
    assertion: Assertion? = nil,
    cap: Int,
    direction: CueDirection,
    scope: Int,
    examples: [Example],
    counterexamples: [Example]
  ) {
    self.id = id
    self.phrases = phrases
    self.role = role
    self.assertion = assertion
    self.cap = cap
    self.direction = direction
    self.scope = scope
    self.examples = examples
    self.counterexamples = counterexamples
  }
}
