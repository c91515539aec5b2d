import Model

/// Draws candidates with replacement, the same draws every time, to tell how far a figure may be trusted.
///
/// Source: B. Efron, R. Tibshirani, "An Introduction to the Bootstrap" (1993), percentile intervals.
struct Bootstrap {
  private static let draws = 1_000

  /// Returns the 95 % interval of `figure` over samples of `count` candidates given by their indices; `nil`
  /// where none of them has one.
  static func interval(count: Int, figure: ([Int]) -> Double?) -> ClosedRange<Double>? {
    guard count > 1 else { return figure(Array(0..<count)).map { $0...$0 } }
    var generator = SplitMix64(seed: 20_260_225)
    let values = (0..<draws).compactMap { _ in
      figure((0..<count).map { _ in Int(generator.next() % UInt64(count)) })
    }.sorted()
    guard !values.isEmpty else { return nil }
    return values[values.count * 25 / 1_000]...values[max(values.count * 975 / 1_000 - 1, 0)]
  }
}
