import Model
import Testing

@testable import Scoring

@Suite struct RobustnessTests {
  private let assessor = Assessor(rubric: Invented.rubric, asOf: Invented.asOf)

  private func keys(_ count: Int) -> [RankKey] {
    (0..<count).map { number in
      RankKey(assessor.assessment(of: Invented.random("c\(1_000 + number)", hits: 6, seed: UInt64(number))))
    }
  }

  private func ranking(_ keys: [RankKey], top: Int) -> [RankedKey] {
    Robustness(rules: Invented.rules, top: top, count: keys.count).ranking(keys, Ranker().ranking(keys))
  }

  @Test func drawsAreTheSameEveryTimeAndAddUp() {
    let draws = WeightDraws(rules: Invented.rules, count: 200)
    #expect(draws.weights == WeightDraws(rules: Invented.rules, count: 200).weights)
    for draw in 0..<draws.count {
      let weights = (0..<draws.parts).map { Int(draws.weights[$0 * draws.count + draw]) }
      #expect(weights.reduce(0, +) == WeightDraws.sum)
      // Scaling to a sum of 100 can widen 20 % to no more than a half.
      for (weight, standard) in zip(weights, [30_000, 28_000, 21_000, 14_000, 7_000]) {
        #expect(weight * 3 >= standard * 2 - 3 && weight * 2 <= standard * 3 + 2)
      }
    }
  }

  @Test func drawsReachTwentyPercentBothWays() {
    let draws = WeightDraws(rules: Invented.rules, count: 1_000)
    let shares = (0..<1_000).map { Int(draws.weights[$0]) * 1_000 / 30_000 }
    #expect((700...830).contains(shares.min() ?? 0))
    #expect((1_170...1_350).contains(shares.max() ?? 0))
  }

  @Test func theFirstDrawIsTheRubricItself() {
    let draws = WeightDraws(rules: Invented.rules, count: 3)
    #expect((0..<5).map { draws.weights[$0 * 3] } == [30_000, 28_000, 21_000, 14_000, 7_000])
  }

  @Test(
    "the first are as many as asked, or a third",
    arguments: [(20, 22, 8), (3, 22, 3), (20, 1, 1), (20, 100, 20)])
  func first(top: Int, count: Int, expected: Int) {
    #expect(Robustness(rules: Invented.rules, top: top, count: count).summary.top == expected)
  }

  @Test(
    "draws are fewer for many candidates",
    arguments: [(10, 1_000), (50_000, 1_000), (200_000, 250), (5_000_000, 100)])
  func draws(count: Int, expected: Int) {
    #expect(Robustness(rules: Invented.rules, top: 20, count: count).summary.draws == expected)
  }

  @Test func inEveryDrawSoManyAreAmongTheFirstAndWhoTiesWithThem() {
    let keys = keys(60)
    let ranked = ranking(keys, top: 10)
    let sum = ranked.reduce(0) { $0 + ($1.positions.acceptability ?? 0) }
    #expect((980...1_150).contains(sum))
    #expect(ranked.map(\.positions.rank) == Array(1...60))
  }

  @Test func acceptabilityAndBandsAreWhatSortingEveryDrawGives() {
    let keys = keys(40)
    let ranked = ranking(keys, top: 8)
    let draws = WeightDraws(rules: Invented.rules, count: 1_000)
    var counts = [Int](repeating: 0, count: keys.count)
    var totals: [[Int]] = []
    for draw in 0..<draws.count {
      let drawn = ranked.map { total(keys[$0.index], draws, draw) }
      totals.append(drawn)
      let last = drawn.sorted(by: >)[7]
      for place in drawn.indices where drawn[place] >= max(last, 1) { counts[place] += 1 }
    }
    #expect(ranked.map(\.positions.acceptability) == counts.map { percent($0, of: draws.count) })
    var (bands, leader) = ([1], 0)
    for place in 1..<ranked.count {
      let reaches = totals.count { $0[place] >= $0[leader] }
      if reaches * 4 <= draws.count { leader = place }
      bands.append(reaches * 4 > draws.count ? bands[place - 1] : bands[place - 1] + 1)
    }
    #expect(ranked.map(\.positions.band) == bands)
  }

  private func percent(_ count: Int, of draws: Int) -> Int {
    if count == 0 || count == draws { return count == 0 ? 0 : 100 }
    return max(1, min(99, (count * 200 + draws) / (draws * 2)))
  }

  private func total(_ key: RankKey, _ draws: WeightDraws, _ draw: Int) -> Int {
    var sum = Int(draws.weights[draw]) * Int(key.points[0])
    for part in 1..<draws.parts {
      let counted = Invented.rules.countedPoints(
        Int(key.points[part * 2 - 1]), recency: Int(key.points[part * 2]))
      sum += Int(draws.weights[part * draws.count + draw]) * counted
    }
    return (sum + 5_000) / 10_000
  }

  @Test func oneFarAheadIsAlwaysFirstAndEqualsShareABand() {
    let strong = Invented.signals("strong", [("deep.a", 3, 0, .verified), ("wide.a", 3, 0, .verified)])
    let others = (0..<6).map { Invented.signals("weak\($0)", [("deep.a", 1, 0, .none)]) }
    let ranked = ranking(([strong] + others).map { RankKey(assessor.assessment(of: $0)) }, top: 1)
    #expect(ranked[0].positions.acceptability == 100)
    #expect(ranked.map(\.positions.band) == [1, 2, 2, 2, 2, 2, 2])
    #expect(ranked.dropFirst().allSatisfy { $0.positions.acceptability == 0 })
  }

  @Test func whoIsAlikeHasTheSameFigureWhateverTheIds() {
    let twins = ["anna", "zoe"].map { Invented.signals($0, [("deep.a", 3, 0, .verified)]) }
    let weak = Invented.signals("ben", [("deep.a", 1, 0, .none)])
    let ranked = ranking((twins + [weak]).map { RankKey(assessor.assessment(of: $0)) }, top: 1)
    #expect(ranked.map(\.positions.acceptability) == [100, 100, 0])
    #expect(ranked.map(\.positions.rank) == [1, 2, 3])
    #expect(ranked.map(\.positions.ties) == [1, 1, 0])
  }

  @Test func nobodyIsRanked() { #expect(ranking([], top: 20) == []) }
}
