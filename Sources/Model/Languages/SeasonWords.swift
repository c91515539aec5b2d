/// A season.
package struct SeasonWords: Sendable, Hashable {
  /// What it is called.
  package let names: [String]
  /// First month, 1–12.
  package let start: Int
  /// How many months.
  package let months: Int

  /// Puts the value together from its parts.
  package init(names: [String], start: Int, months: Int) {
    self.names = names
    self.start = start
    self.months = months
  }
}
