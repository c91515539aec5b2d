import Testing

@testable import Evaluation

/// How far levels agree.
@Suite struct AgreementTests {
  @Test(
    "kappa has its known values",
    arguments: [
      // Both sides say the same.
      ([(0, 0), (4, 4)], 1),
      // Observed 2 · 16/16 = 2; by chance (1 · 1 + 1 · 1) / 2 · 16/16 = 1.
      ([(0, 4), (4, 0)], -1),
      // Everything is found to be 2. Observed 2 · 4/16; by chance the same.
      ([(0, 2), (4, 2)], 0),
      // Observed 1/16. By chance (29 + 9 + 2 · 21) / 4 / 16 = 20/16, so that 1 − 1/20 is left.
      ([(0, 0), (2, 2), (4, 3), (4, 4)], 0.95),
      // Nothing to disagree about.
      ([(2, 2), (2, 2)], 1),
      ([(2, 3), (2, 3)], 0),
    ] as [([(Int, Int)], Double)])
  func kappa(pairs: [(Int, Int)], expected: Double) throws {
    let kappa = try #require(agreement(pairs).kappa)
    #expect(abs(kappa - expected) < 1e-12, "\(kappa)")
  }

  @Test func whereNothingWasComparedThereIsNoFigure() {
    #expect(agreement([]).kappa == nil)
    #expect(agreement([]).exact == nil)
    #expect(Bootstrap.interval(count: 3) { _ in nil } == nil)
    #expect(Bootstrap.interval(count: 0) { _ in nil } == nil)
  }

  @Test func exactAgreementAndFalseCreditAreCounted() {
    let found = agreement([(0, 0), (0, 1), (0, 2), (0, 4), (1, 4), (3, 3)])
    #expect(found.exact == 2.0 / 6)
    #expect(found.falseCredit == 2)
  }

  private func agreement(_ pairs: [(Int, Int)]) -> Agreement {
    var agreement = Agreement()
    for (truth, found) in pairs { agreement.add(truth: truth, found: found) }
    return agreement
  }
}
