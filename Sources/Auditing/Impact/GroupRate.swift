/// How many of a group there are, and how many of them were selected.
package struct GroupRate: Sendable, Hashable {
  /// The group, as the file names it; several columns have ` / ` between them.
  package let group: String
  /// How many stand in the ranking.
  package let count: Int
  /// How many of them were selected, or stand above the median.
  package let selected: Int

  /// Puts the value together from its parts; `selected` is at most `count`.
  package init(group: String, count: Int, selected: Int) {
    self.group = group
    self.count = count
    self.selected = selected
  }

  /// The selected per thousand of the group, rounded half up: tenths of a percent. 0 for an empty group.
  package var perThousand: Int { count == 0 ? 0 : RoundedQuotient.of(1_000 * selected, by: count) }

  /// Whether its rate is higher than that of `other`.
  func isHigher(than other: GroupRate) -> Bool { selected * other.count > other.selected * count }
}

/// Division of whole numbers, rounded half up.
enum RoundedQuotient {
  /// Returns `number` by `divisor`; neither is negative, and `divisor` is not 0.
  static func of(_ number: Int, by divisor: Int) -> Int { (2 * number + divisor) / (2 * divisor) }
}
