import Glibc

/// How well scores order candidates, by the fit that readers gave them.
package struct RankQuality: Sendable {
  /// The fit and the score of each candidate.
  package let items: [(fit: Double, score: Double)]

  package init(_ items: [(fit: Double, score: Double)]) { self.items = items }

  /// Of the pairs whose fit differs by `margin` or more, the share that the scores order alike; ties count half.
  /// `nil` if there is no such pair.
  package func clearPairs(margin: Double = 15) -> Double? {
    let pairs = ClearPairs(items.map(\.fit), margin: margin)
    return pairs.isEmpty
      ? nil : Double(pairs.alike(items.map(\.score)).reduce(0, +)) / Double(4 * pairs.count)
  }

  /// Normalised discounted cumulative gain of the first `k`, with gain 2^(fit/20) − 1; `nil` if nobody gains any.
  ///
  /// Source: K. Järvelin, J. Kekäläinen, ACM TOIS 20 (2002).
  package func ndcg(at k: Int) -> Double? {
    let found = items.sorted { $0.score > $1.score }
    let ideal = items.sorted { $0.fit > $1.fit }
    let best = Self.gain(ideal.prefix(k).map(\.fit))
    return best == 0 ? nil : Self.gain(found.prefix(k).map(\.fit)) / best
  }

  private static func gain(_ fits: [Double]) -> Double {
    fits.enumerated().reduce(0) { $0 + (pow(2, $1.element / 20) - 1) / log2(Double($1.offset) + 2) }
  }

  /// Kendall's tau-b, which corrects for ties; `nil` if all are tied.
  package var tauB: Double? {
    var concordant = 0.0
    var tiedFit = 0.0
    var tiedScore = 0.0
    var pairs = 0.0
    for (index, a) in items.enumerated() {
      for b in items[(index + 1)...] {
        pairs += 1
        if a.fit == b.fit { tiedFit += 1 }
        if a.score == b.score { tiedScore += 1 }
        if a.fit != b.fit, a.score != b.score {
          concordant += (a.fit > b.fit) == (a.score > b.score) ? 1 : -1
        }
      }
    }
    let scale = ((pairs - tiedFit) * (pairs - tiedScore)).squareRoot()
    return scale == 0 ? nil : concordant / scale
  }
}
