/// How far pairs of levels agree.
package struct Agreement: Sendable, Hashable {
  /// True and found level of each item.
  package private(set) var pairs: [Pair] = []

  package struct Pair: Sendable, Hashable {
    package let truth: Int
    package let found: Int
  }

  package init() {}

  package mutating func add(truth: Int, found: Int) { pairs.append(Pair(truth: truth, found: found)) }

  package mutating func append(_ other: Agreement) { pairs += other.pairs }

  /// The share of pairs that are equal; `nil` where there are none.
  package var exact: Double? {
    pairs.isEmpty ? nil : Double(pairs.filter { $0.truth == $0.found }.count) / Double(pairs.count)
  }

  /// Cohen's kappa with quadratic weights over the levels 0–4; 1 where both sides are constant and equal, `nil` where there
  /// are no pairs.
  ///
  /// Source: J. Cohen, "Weighted kappa", Psychological Bulletin 70 (1968).
  package var kappa: Double? {
    guard !pairs.isEmpty else { return nil }
    var truths = Array(repeating: 0.0, count: 5)
    var founds = truths
    var observed = 0.0
    for pair in pairs {
      truths[pair.truth] += 1
      founds[pair.found] += 1
      observed += Self.weight(pair.truth, pair.found)
    }
    let count = Double(pairs.count)
    var expected = 0.0
    for truth in 0..<5 {
      for found in 0..<5 { expected += truths[truth] * founds[found] / count * Self.weight(truth, found) }
    }
    return expected == 0 ? 1 : 1 - observed / expected
  }

  private static func weight(_ a: Int, _ b: Int) -> Double { Double((a - b) * (a - b)) / 16 }

  /// Pairs with truth 0 that were given 2 or more.
  package var falseCredit: Int { pairs.filter { $0.truth == 0 && $0.found >= 2 }.count }
}
