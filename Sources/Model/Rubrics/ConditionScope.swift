/// Where the words of a condition are looked for.
package enum ConditionScope: String, Sendable, Hashable, CaseIterable {
  /// In the statement.
  case statement
  /// In the whole entry, its title included.
  case entry
}
