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
    var generator = SplitMix64(state: 20_260_225)
    let values = (0..<draws).map { _ in
      figure((0..<count).map { _ in Int(generator.next() % UInt64(count)) })
    }.sorted()
    return values[draws * 25 / 1_000]...values[draws * 975 / 1_000 - 1]
  }
}

/// A small generator of numbers that look random and are the same every time (S. Vigna, public domain).
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
