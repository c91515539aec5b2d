package import Model

/// The middle of all scores, and who stands above it.
package struct ScoreSpread: Sendable, Hashable {
  /// Twice the median in tenths of a point, so that the middle of two scores is exact; `nil` where nobody is ranked.
  package let doubledMedian: Int?
  /// How many have exactly the median.
  package let atMedian: Int
  /// How many stand above it.
  package let above: Int
  private let scores: [Tenths]

  /// Looks at `scores`, highest first.
  init(_ scores: [Tenths]) {
    self.scores = scores
    let doubled: Int? =
      scores.isEmpty
      ? nil : scores[(scores.count - 1) / 2].count + scores[scores.count / 2].count
    doubledMedian = doubled
    atMedian = scores.count { 2 * $0.count == doubled }
    above = scores.count { 2 * $0.count > doubled ?? .max }
  }

  /// Whether the person at `index` stands above the median.
  func isAbove(_ index: Int) -> Bool { 2 * scores[index].count > doubledMedian ?? .max }

  /// Returns who shares a score across the cut after the first `top`; `nil` where the scores differ there.
  func tie(atTop top: Int) -> ScoreTie? {
    guard top > 0, top < scores.count, scores[top - 1] == scores[top] else { return nil }
    let score = scores[top - 1]
    return ScoreTie(
      score: score, inside: scores[..<top].count { $0 == score },
      outside: scores[top...].count { $0 == score })
  }
}

/// People with one score of whom a cut takes some and leaves others.
package struct ScoreTie: Sendable, Hashable {
  /// The score.
  package let score: Tenths
  /// How many of them are among the selected.
  package let inside: Int
  /// How many are not.
  package let outside: Int
}
