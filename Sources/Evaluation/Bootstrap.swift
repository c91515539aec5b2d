import Model

/// Draws candidates with replacement, the same draws every time, to tell how far a figure may be trusted.
///
/// Source: B. Efron, R. Tibshirani, "An Introduction to the Bootstrap" (1993), percentile intervals.
struct Bootstrap {
  private static let draws = 1_000

  /// Returns the 95 % interval of `figure` over samples of `count` candidates given by their indices.
  static func interval(count: Int, figure: ([Int]) -> Double) -> ClosedRange<Double> {
    guard count > 1 else {
      let value = figure(Array(0..<count))
      return value...value
    }
    var generator = SplitMix64(seed: 20_260_225)
    let values = (0..<draws).map { _ in
      figure((0..<count).map { _ in Int(generator.next() % UInt64(count)) })
    }.sorted()
    return values[draws * 25 / 1_000]...values[draws * 975 / 1_000 - 1]
  }
}
