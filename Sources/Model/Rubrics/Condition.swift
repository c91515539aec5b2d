/// Words that must stand near.
package struct Condition: Sendable, Hashable {
  /// Any of them.
  package let words: [String]
  /// Within so many tokens; anywhere in the scope if `nil`.
  package let within: Int?
  /// Where to look.
  package let scope: ConditionScope

  /// Puts the value together from its parts.
  package init(words: [String], within: Int? = nil, scope: ConditionScope) {
    self.words = words
    self.within = within
    self.scope = scope
  }
}
