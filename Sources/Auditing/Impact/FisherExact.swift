/// Fisher's exact test for tables of two groups and two outcomes.
///
/// Only the four basic operations are used, so that the figure has the same bits on every machine.
/// Source: R. A. Fisher, "Statistical Methods for Research Workers" (1934), § 21.02.
enum FisherExact {
  /// Tables this much more probable than the one seen count as equally probable; products round.
  private static let tolerance = 1 + 1e-7

  /// Returns how probable it is, if group and outcome have nothing to do with each other, that a table with these
  /// margins is no more probable than `selected` of `count` against `otherSelected` of `otherCount`: two-sided, 0–1.
  static func twoSided(
    selected: Int, of count: Int, against otherSelected: Int, of otherCount: Int
  ) -> Double {
    let all = count + otherCount
    let chosen = selected + otherSelected
    let (least, most) = (max(0, chosen - otherCount), min(count, chosen))
    guard least < most else { return 1 }
    // How probable each table is beside the most probable one, outwards until it cannot be told from 0.
    let mode = min(max((chosen + 1) * (count + 1) / (all + 2), least), most)
    var weights = Array(repeating: 0.0, count: most - least + 1)
    weights[mode - least] = 1
    var weight = 1.0
    for cell in stride(from: mode, to: most, by: 1) where weight > 0 {
      weight *= ratio(cell, count, chosen, otherCount)
      weights[cell + 1 - least] = weight
    }
    weight = 1
    for cell in stride(from: mode, to: least, by: -1) where weight > 0 {
      weight /= ratio(cell - 1, count, chosen, otherCount)
      weights[cell - 1 - least] = weight
    }
    let seen = weights[selected - least] * tolerance
    let total = weights.reduce(0, +)
    let extreme = weights.reduce(0) { $1 <= seen ? $0 + $1 : $0 }
    return min(1, extreme / total)
  }

  /// Returns how much more probable `cell + 1` selected of the first group are than `cell`.
  private static func ratio(_ cell: Int, _ count: Int, _ chosen: Int, _ otherCount: Int) -> Double {
    Double(chosen - cell) * Double(count - cell)
      / (Double(cell + 1) * Double(otherCount - chosen + cell + 1))
  }
}
