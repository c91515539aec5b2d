import Model

/// Weights that differ a little from those of the rubric, the same ones every time.
///
/// Each draw raises or lowers the weight of practice and that of every skill by up to 20 %, each by itself and
/// evenly spread, and scales them so that they add up to 100 again. Weights are whole thousandths of a point.
struct WeightDraws {
  /// The weights of all draws, those of one part side by side: part `p` of draw `d` stands at `p * count + d`.
  let weights: [Int32]
  /// How many draws there are.
  let count: Int
  /// How many parts have a weight: practice and the skills.
  let parts: Int

  /// By how many percent, at most, a weight is raised or lowered.
  static let variation = 20
  /// What the weights of a draw add up to: 100 points in thousandths.
  static let sum = 100_000

  /// Draws `count` times from the weights of `rules`; the first draw is always the weights themselves.
  init(rules: ScoringRules, count: Int) {
    let standard =
      [rules.practiceWeight * 1_000] + rules.weights.map { (100 - rules.practiceWeight) * $0.weight * 10 }
    var weights = [Int32](repeating: 0, count: standard.count * count)
    var generator = SplitMix64(seed: 20_261_122)
    for draw in 0..<count {
      let varied = draw == 0 ? standard.map { $0 * 1_000 } : standard.map { $0 * Self.factor(&generator) }
      for (part, weight) in Self.scaled(varied).enumerated() { weights[part * count + draw] = Int32(weight) }
    }
    self.weights = weights
    self.count = count
    parts = standard.count
  }

  /// Returns a whole number of thousandths from 800 to 1,200.
  private static func factor(_ generator: inout SplitMix64) -> Int {
    let spread = UInt64(variation * 20 + 1)
    return 1_000 - variation * 10 + Int(((generator.next() >> 32) * spread) >> 32)
  }

  /// Returns `weights` scaled to add up to `sum` exactly: each sum of the first of them is rounded down.
  private static func scaled(_ weights: [Int]) -> [Int] {
    let total = max(1, weights.reduce(0, +))
    var (before, sum) = (0, 0)
    return weights.map { weight in
      sum += weight
      let scaled = sum * Self.sum / total
      defer { before = scaled }
      return scaled - before
    }
  }
}
