package import Model

/// Finds the fewest rows that put one candidate above another: without them the order turns.
///
/// A greedy search gives a first set, from which all that is not needed is taken out. Then all smaller sets are
/// tried, as long as there are not too many; rows that can only matter together are tried together. Every set is
/// tried by measuring the candidate again without it.
package struct OrderReader: Sendable {
  private let assessor: RowAssessor
  /// How many sets are tried before the search for a smaller one is given up.
  private static let mostTrials = 50_000

  /// Measures by `rules`, for which "present" means `asOf`.
  package init(rules: ScoringRules, asOf: Day) { assessor = RowAssessor(rules: rules, asOf: asOf) }

  /// Returns the rows without which `higher` would stand below `lower`.
  package func decidingEvidence(of higher: Assessment, against lower: Assessment) -> DecidingEvidence {
    let duel = Duel(assessor: assessor, higher: higher, lower: RankKey(lower))
    let groups = RowGroups(higher, rules: assessor.rules, asOf: assessor.asOf).groups
    guard let found = greedy(duel, groups) else { return DecidingEvidence(rows: [], isSmallest: true) }
    var trials = Self.mostTrials
    for size in 1..<max(1, found.count) {
      if let smaller = search(duel, groups[...], size, [], &trials) {
        return result(higher, smaller, trials > 0)
      }
      if trials <= 0 { break }
    }
    return result(higher, found, trials > 0)
  }

  /// Adds the group that takes most points a row until the order turns, then takes out what is not needed.
  private func greedy(_ duel: Duel, _ groups: [[RowKey]]) -> Set<RowKey>? {
    var removed: Set<RowKey> = []
    var rest = groups
    while !duel.turns(without: removed) {
      let score = duel.score(without: removed)
      var best: (index: Int, loss: Int, rows: Int)?
      for (index, group) in rest.enumerated() {
        let loss = max(0, score - duel.score(without: removed.union(group)))
        if let best, loss * best.rows <= best.loss * group.count { continue }
        best = (index, loss, group.count)
      }
      guard let best else { return nil }
      removed.formUnion(rest.remove(at: best.index))
    }
    for group in groups where group.allSatisfy(removed.contains) {
      if duel.turns(without: removed.subtracting(group)) { removed.subtract(group) }
    }
    return removed
  }

  /// Returns a set of exactly `size` rows more than `chosen`, made of whole `groups`, that turns the order.
  private func search(
    _ duel: Duel, _ groups: ArraySlice<[RowKey]>, _ size: Int, _ chosen: Set<RowKey>, _ trials: inout Int
  ) -> Set<RowKey>? {
    for index in groups.indices where groups[index].count <= size {
      let set = chosen.union(groups[index])
      if groups[index].count == size {
        trials -= 1
        if trials <= 0 { return nil }
        if duel.turns(without: set) { return set }
      } else if let found = search(
        duel, groups[(index + 1)...], size - groups[index].count, set, &trials)
      {
        return found
      }
      if trials <= 0 { return nil }
    }
    return nil
  }

  private func result(_ higher: Assessment, _ keys: Set<RowKey>, _ isSmallest: Bool) -> DecidingEvidence {
    var rows: [DecidingEvidence.Row] = []
    for skill in higher.skills {
      for row in skill.evidence where row.spilledFrom == nil && keys.contains(RowKey(row)) {
        rows.append(DecidingEvidence.Row(skill: skill.skill, row: row))
      }
    }
    return DecidingEvidence(rows: rows, isSmallest: isSmallest)
  }
}

/// Two candidates, of whom the higher one is measured again without some of its rows.
struct Duel {
  let assessor: RowAssessor
  let higher: Assessment
  let lower: RankKey

  /// Whether the higher one stands below without `rows`.
  func turns(without rows: Set<RowKey>) -> Bool {
    let key = RankKey(assessor.assessment(higher, without: rows))
    return lower.precedes(key, by: .asScored)
  }

  /// Returns the higher one's total without `rows`, in tenths.
  func score(without rows: Set<RowKey>) -> Int { assessor.assessment(higher, without: rows).score.count }
}
