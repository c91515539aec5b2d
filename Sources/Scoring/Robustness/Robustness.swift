package import Model

/// Tells how much an order depends on the exact weights.
///
/// *Acceptability*: the percentage of draws in which a candidate stands among the first; 100 only where that is
/// so in all of them, 0 only where it is in none (the field's "rank acceptability"). *Band*: a band begins with a
/// candidate and holds those after it for as long as each has as many points as that first one, or more, in over a
/// quarter of the draws; within a band the order says little. In a draw as in the shortlist totals are rounded to tenths.
/// All who have the last total among the first stand among them, so that nobody's figure hangs on an id; who has no points
/// never does.
///
/// Time and memory grow with candidates times draws: 1,000 draws up to 50,000 candidates, fewer beyond that, 100
/// at least. A draw's first candidates are found by counting totals, not by sorting.
package struct Robustness: Sendable {
  /// How the order was tried.
  package let summary: RankRobustness
  private let rules: ScoringRules

  /// The most points that a total can have, in tenths.
  private static let mostTenths = 1_000

  /// Tries the order of `count` candidates by `rules`. The first are `top`, or a third of all if that is fewer.
  package init(rules: ScoringRules, top: Int, count: Int) {
    self.rules = rules
    summary = RankRobustness(
      top: max(1, min(top, (count + 2) / 3)),
      draws: max(100, min(1_000, 50_000_000 / max(1, count))), variation: WeightDraws.variation)
  }

  /// Returns `ranking`, which orders `keys`, with the acceptability and the band of each.
  package func ranking(_ keys: [RankKey], _ ranking: [RankedKey]) -> [RankedKey] {
    let draws = WeightDraws(rules: rules, count: summary.draws)
    let (bands, cuts) = firstPass(keys, ranking, draws)
    let counts = secondPass(keys, ranking, draws, cuts)
    return ranking.enumerated().map { place, ranked in
      let positions = ranked.positions
      return RankedKey(
        index: ranked.index,
        positions: RankPositions(
          rank: positions.rank, withoutRecency: positions.withoutRecency,
          withoutArtefacts: positions.withoutArtefacts, acceptability: percent(counts[place]),
          band: bands[place], ties: positions.ties))
    }
  }

  private func firstPass(
    _ keys: [RankKey], _ ranking: [RankedKey], _ draws: WeightDraws
  ) -> (bands: [Int], cuts: [Int32]) {
    var histogram = [Int32](repeating: 0, count: draws.count * (Self.mostTenths + 1))
    var totals = [Int32](repeating: 0, count: draws.count)
    var leader = totals
    var bands: [Int] = []
    bands.reserveCapacity(ranking.count)
    for ranked in ranking {
      fill(&totals, keys[ranked.index], draws)
      var reaches = 0
      for draw in 0..<draws.count {
        histogram[draw * (Self.mostTenths + 1) + Int(totals[draw])] += 1
        if totals[draw] >= leader[draw] { reaches += 1 }
      }
      let band = bands.last ?? 0
      let joins = band > 0 && reaches * 4 > draws.count
      bands.append(joins ? band : band + 1)
      if !joins { leader = totals }
    }
    return (bands, (0..<draws.count).map { cut(histogram, $0) })
  }

  /// Returns the lowest total among the first of a draw.
  private func cut(_ histogram: [Int32], _ draw: Int) -> Int32 {
    var places = summary.top
    for total in stride(from: Self.mostTenths, through: 1, by: -1) {
      let count = Int(histogram[draw * (Self.mostTenths + 1) + total])
      if count >= places { return Int32(total) }
      places -= count
    }
    return 1
  }

  /// Returns of each candidate in how many draws it stands among the first.
  private func secondPass(
    _ keys: [RankKey], _ ranking: [RankedKey], _ draws: WeightDraws, _ cuts: [Int32]
  ) -> [Int] {
    var totals = [Int32](repeating: 0, count: draws.count)
    return ranking.map { ranked in
      fill(&totals, keys[ranked.index], draws)
      return (0..<draws.count).count { totals[$0] >= cuts[$0] }
    }
  }

  /// Puts the totals of `key` in all draws, in tenths, into `totals`.
  private func fill(_ totals: inout [Int32], _ key: RankKey, _ draws: WeightDraws) {
    let count = draws.count
    totals.withUnsafeMutableBufferPointer { totals in
      draws.weights.withUnsafeBufferPointer { weights in
        for draw in 0..<count { totals[draw] = Int32(WeightDraws.sum / 20) }
        for part in 0..<min(draws.parts, key.points.count / 2 + 1) {
          let points = Int32(countedPoints(key, part))
          if points == 0 { continue }
          let start = part * count
          for draw in 0..<count { totals[draw] &+= weights[start &+ draw] &* points }
        }
        for draw in 0..<count { totals[draw] = min(totals[draw] / Int32(WeightDraws.sum / 10), 1_000) }
      }
    }
  }

  private func countedPoints(_ key: RankKey, _ part: Int) -> Int {
    if part == 0 { return Int(key.points[0]) }
    return rules.countedPoints(Int(key.points[part * 2 - 1]), recency: Int(key.points[part * 2]))
  }

  private func percent(_ count: Int) -> Int {
    if count == 0 || count == summary.draws { return count == 0 ? 0 : 100 }
    return max(1, min(99, (count * 200 + summary.draws) / (summary.draws * 2)))
  }
}
