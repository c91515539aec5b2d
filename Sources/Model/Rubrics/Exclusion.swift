/// Words that mean it is something else.
package struct Exclusion: Sendable, Hashable {
  /// Any of them.
  package let words: [String]
  /// Within so many tokens; anywhere in the scope if `nil`.
  package let within: Int?
  /// On which side they stand.
  package let side: ExclusionSide
  /// Where to look.
  package let scope: ConditionScope
  /// What it is then: `finance`, `the game`, …
  package let reason: String

  /// Puts the value together from its parts.
  package init(
    words: [String],
    within: Int? = nil,
    side: ExclusionSide,
    scope: ConditionScope,
    reason: String
  ) {
    self.words = words
    self.within = within
    self.side = side
    self.scope = scope
    self.reason = reason
  }
}
