/// The interval of 95 % of a share that was counted.
///
/// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
struct WilsonInterval {
  /// Its ends, in tenths of a percent, rounded half up.
  let low: Int
  let high: Int

  /// Takes up that `hits` of `count`, of which there is one at least, held.
  init(hits: Int, of count: Int) {
    precondition(count > 0 && (0...count).contains(hits), "a share is of something")
    let z = 1.959_963_984_540_054
    let n = Double(count)
    let share = Double(hits) / n
    let middle = share + z * z / (2 * n)
    let half = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    let whole = 1 + z * z / n
    low = Int((1000 * max(0, (middle - half) / whole) + 0.5).rounded(.down))
    high = Int((1000 * min(1, (middle + half) / whole) + 0.5).rounded(.down))
  }

  /// As `91.8 to 95.2 %`.
  var text: String { "\(low / 10).\(low % 10) to \(high / 10).\(high % 10) %" }
}
