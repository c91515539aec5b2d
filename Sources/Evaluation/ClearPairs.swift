/// The pairs of candidates whose fit, as readers judged it, differs clearly.
struct ClearPairs {
  /// The better one first, as places.
  private let pairs: [(better: Int, worse: Int)]
  private let candidates: Int

  /// Takes the pairs of `fits` that differ by `margin` or more.
  init(_ fits: [Double], margin: Double = 15) {
    candidates = fits.count
    pairs = fits.indices.flatMap { a in
      fits.indices.filter { fits[a] - fits[$0] >= margin }.map { (a, $0) }
    }
  }

  var count: Int { pairs.count }
  var isEmpty: Bool { pairs.isEmpty }

  /// Returns for each candidate how many halves of its pairs `scores` order alike: two for a pair, one for a tie.
  func alike<Score: Comparable>(_ scores: [Score]) -> [Int] {
    var halves = Array(repeating: 0, count: candidates)
    for (better, worse) in pairs {
      let found = scores[better] > scores[worse] ? 2 : scores[better] == scores[worse] ? 1 : 0
      halves[better] += found
      halves[worse] += found
    }
    return halves
  }
}
