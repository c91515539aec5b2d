package import Model

/// What moving the rubric's points would gain, and how much of that is left on a candidate that had no part in it.
///
/// The points of each depth and of each level of practice, and the weight of practice, are moved by ten, alone and
/// together. Points that order the candidates at hand best are fitted to them; so each candidate is left out once, points
/// are fitted to the others, and only the pairs of the one left out are counted. If that is no more than what the rubric's
/// own points reach, there is no reason to move them.
package struct PointsTrial: Sendable {
  /// The share of clear pairs that the rubric's own points order alike; ties count half.
  package let own: Double
  /// The same under the points that order these candidates best.
  package let fitted: Double
  /// The same where the pairs of each candidate are ordered by points fitted without it.
  package let leftOut: Double
  /// The numbers that the best points move, with what they become.
  package let fittedNumbers: [PointsVariant.Number]
  /// Each number moved alone, with the share of clear pairs then.
  package let moves: [Move]

  /// What moving one number does.
  package struct Move: Sendable, Hashable {
    package let number: PointsVariant.Number
    package let clearPairs: Double
  }

  /// Tries points around those of `scoring`; `nil` if the fit of no two of `items` differs clearly.
  package init?(_ scoring: ScoringRules, _ items: [(fit: Double, assessment: Assessment)]) {
    let pairs = ClearPairs(items.map(\.fit))
    guard !pairs.isEmpty else { return nil }
    let variants = PointsVariant.around(scoring)
    let alike = variants.map { variant in
      pairs.alike(items.map { variant.score($0.assessment, scoring) })
    }
    let totals = alike.map { $0.reduce(0, +) }
    /// The first of the best: variants come with the fewest moves first.
    func best(_ merit: (Int) -> Int) -> Int {
      totals.indices.reduce(0) { merit($1) > merit($0) ? $1 : $0 }
    }
    // Every pair stands with both of its candidates.
    func share(_ halves: Int) -> Double { Double(halves) / Double(4 * pairs.count) }
    let winner = best { totals[$0] }
    own = share(totals[0])
    fitted = share(totals[winner])
    leftOut = share(
      items.indices.reduce(0) { sum, item in sum + alike[best { totals[$0] - 2 * alike[$0][item] }][item] })
    fittedNumbers = variants[winner].moved
    moves = variants.indices.filter { variants[$0].moved.count == 1 }.map {
      Move(number: variants[$0].moved[0], clearPairs: share(totals[$0]))
    }
  }
}
