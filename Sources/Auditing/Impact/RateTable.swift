/// The rates of all groups at one cut, each beside the reference: the group with the highest rate.
///
/// Groups that are less than two in a hundred of all are no reference, and are shown all the same.
/// Source: Rules of the City of New York, 6 RCNY 5-300 to 5-301, which allow leaving those out.
package struct RateTable: Sendable, Hashable {
  /// A group's figures.
  package struct Row: Sendable, Hashable {
    /// How many there are, and how many were selected.
    package let rate: GroupRate
    /// Whether the group is less than two in a hundred of all.
    package let isSmall: Bool
    /// The group beside the reference; `nil` for the reference itself and where there is none.
    package let comparison: RateComparison?
    /// The group beside the highest rate of all, where that is of a group too small to be the reference.
    package let comparisonWithHighest: RateComparison?
  }

  /// The groups, in the order in which they were given; empty ones are left out.
  package let rows: [Row]
  /// The group that the others are compared with: the highest rate among those that are not small.
  package let reference: String?
  /// The group of the highest rate of all.
  package let highest: String?

  /// Compares `rates`. Of equal rates, that of the larger group is the reference, then the one named first.
  package init(_ rates: [GroupRate]) {
    let present = rates.filter { $0.count > 0 }
    let all = present.reduce(0) { $0 + $1.count }
    let isSmall = { (rate: GroupRate) in 50 * rate.count < all }
    let highest = Self.highest(present)
    let reference = Self.highest(present.filter { !isSmall($0) })
    rows = present.map { rate in
      let isReference = rate.group == reference?.group
      return Row(
        rate: rate, isSmall: isSmall(rate),
        comparison: isReference ? nil : reference.map { RateComparison(rate, with: $0) },
        comparisonWithHighest: highest?.group == reference?.group || rate.group == highest?.group
          ? nil : highest.map { RateComparison(rate, with: $0) })
    }
    self.reference = reference?.group
    self.highest = highest?.group
  }

  private static func highest(_ rates: [GroupRate]) -> GroupRate? {
    rates.reduce(nil) { best, rate in
      guard let best else { return rate }
      if rate.isHigher(than: best) { return rate }
      return !best.isHigher(than: rate) && rate.count > best.count ? rate : best
    }
  }
}
