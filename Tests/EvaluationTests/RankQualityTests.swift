import Glibc
import Testing

@testable import Evaluation

/// How well scores order candidates.
@Suite struct RankQualityTests {
  @Test(
    "of the clear pairs the share in the right order counts, ties half",
    arguments: [
      ([(90.0, 9.0), (50, 5), (10, 1)], 1.0), ([(90, 1), (50, 5), (10, 9)], 0), ([(90, 5), (50, 5)], 0.5),
      ([(90, 9), (75, 10)], 0), ([(90, 9), (80, 10), (20, 1), (60, 0)], 4.0 / 5),
    ] as [([(Double, Double)], Double)])
  func clearPairs(items: [(Double, Double)], expected: Double) throws {
    #expect(abs(try #require(quality(items).clearPairs()) - expected) < 1e-12)
  }

  @Test func ndcgIsOneInTheBestOrder() {
    #expect(quality([(90, 9), (50, 5), (10, 1)]).ndcg(at: 10) == 1)
  }

  /// Gains of 60, 40 and 0 are 7, 3 and 0; found in the order 40, 60, 0.
  @Test func ndcgIsWhatTheFormulaSays() throws {
    let quality = quality([(60, 5), (40, 9), (0, 1)])
    let found = try #require(quality.ndcg(at: 10))
    let first = try #require(quality.ndcg(at: 1))
    let best = 7 + 3 / log2(3.0)
    #expect(abs(found - (3 + 7 / log2(3.0)) / best) < 1e-12)
    #expect(abs(first - 3.0 / 7) < 1e-12)
  }

  @Test(
    "tau-b has its known values",
    arguments: [
      ([(1.0, 1.0), (2, 2), (3, 3)], 1.0), ([(1, 3), (2, 2), (3, 1)], -1),
      ([(1, 2), (2, 1), (3, 3)], 1.0 / 3),
      // One tie in the scores: (3 − 0) concordant of 3 pairs less one: 2 / √(3 · 2).
      ([(1, 1), (2, 1), (3, 3)], 2 / 6.0.squareRoot()),
    ] as [([(Double, Double)], Double)])
  func tauB(items: [(Double, Double)], expected: Double) throws {
    #expect(abs(try #require(quality(items).tauB) - expected) < 1e-12)
  }

  @Test func whereNothingCanBeOrderedThereIsNoFigure() {
    #expect(quality([]).clearPairs() == nil)
    #expect(quality([(90, 9), (76, 10)]).clearPairs() == nil)
    #expect(quality([(0, 1), (0, 2)]).ndcg(at: 10) == nil)
    #expect(quality([(1, 1), (1, 2)]).tauB == nil)
  }

  private func quality(_ items: [(Double, Double)]) -> RankQuality {
    RankQuality(items.map { (fit: $0.0, score: $0.1) })
  }
}
