/// What the rate of one group is beside that of another, the reference.
///
/// Whether four fifths are reached is told in whole numbers, so that exactly 80 % is not below 80 %.
/// Source: Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D.
package struct RateComparison: Sendable, Hashable {
  /// The group.
  package let rate: GroupRate
  /// The group that it is compared with.
  package let reference: GroupRate

  /// Compares `rate` with `reference`; neither group is empty.
  init(_ rate: GroupRate, with reference: GroupRate) {
    self.rate = rate
    self.reference = reference
  }

  /// The ratio of the rates in thousandths, rounded half up; `nil` where nobody of the reference was selected.
  package var ratio: Int? {
    guard reference.selected > 0 else { return nil }
    return RoundedQuotient.of(1_000 * rate.selected * reference.count, by: reference.selected * rate.count)
  }

  /// Whether the rate is less than four fifths of the reference's.
  package var isBelowFourFifths: Bool { Self.isBelow(rate.selected, rate.count, reference) }

  /// Whether it would not be, had one more of the group and one fewer of the reference been selected.
  package var flipsByOne: Bool {
    guard isBelowFourFifths, reference.selected > 0, rate.selected < rate.count else { return false }
    let fewer = GroupRate(
      group: reference.group, count: reference.count, selected: reference.selected - 1)
    return !Self.isBelow(rate.selected + 1, rate.count, fewer)
  }

  /// The least number of further selections in the group with which four fifths would be reached.
  package var shortfall: Int {
    let missing = 4 * reference.selected * rate.count - 5 * rate.selected * reference.count
    guard missing > 0 else { return 0 }
    let step = 5 * reference.count
    return (missing + step - 1) / step
  }

  /// The difference of the rates in standard errors of the pooled rate; `nil` where all or none were selected.
  package var z: Double? {
    let selected = Double(rate.selected + reference.selected)
    let all = Double(rate.count + reference.count)
    let pooled = selected / all
    let variance = pooled * (1 - pooled) * (1 / Double(rate.count) + 1 / Double(reference.count))
    guard variance > 0 else { return nil }
    let difference =
      Double(rate.selected) / Double(rate.count) - Double(reference.selected) / Double(reference.count)
    return difference / variance.squareRoot()
  }

  /// Fisher's exact test, two-sided.
  package var fisher: Double {
    FisherExact.twoSided(
      selected: rate.selected, of: rate.count, against: reference.selected, of: reference.count)
  }

  /// Whether a cell of the table is expected to hold fewer than five, so that `z` says little beside `fisher`.
  package var hasSmallCells: Bool {
    let selected = rate.selected + reference.selected
    let all = rate.count + reference.count
    return min(selected, all - selected) * min(rate.count, reference.count) < 5 * all
  }

  private static func isBelow(_ selected: Int, _ count: Int, _ reference: GroupRate) -> Bool {
    5 * selected * reference.count < 4 * reference.selected * count
  }
}
