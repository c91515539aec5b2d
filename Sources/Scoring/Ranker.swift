package import Model

/// Orders assessments: by total, then by more deep skills, then by more gates met, then by id.
package struct Ranker: Sendable {
  package init() {}

  /// Returns the indices of `keys` in rank order, each with its positions.
  package func ranking(_ keys: [RankKey]) -> [RankedKey] {
    let orders = RankKey.Total.allCases.map { total in
      keys.indices.sorted { keys[$0].precedes(keys[$1], by: total) }
    }
    let ranks = orders.map { order in
      var ranks = Array(repeating: 0, count: keys.count)
      for (rank, index) in order.enumerated() { ranks[index] = rank + 1 }
      return ranks
    }
    let ties = ties(keys, orders[0])
    return orders[0].map { index in
      RankedKey(
        index: index,
        positions: RankPositions(
          rank: ranks[0][index], withoutRecency: ranks[1][index], withoutArtefacts: ranks[2][index],
          ties: ties[index]))
    }
  }

  /// Returns for each of `keys` from how many others nothing but its id tells it apart; they stand side by side in `order`.
  private func ties(_ keys: [RankKey], _ order: [Int]) -> [Int] {
    var ties = Array(repeating: 0, count: keys.count)
    var rest = order[...]
    while let first = rest.first {
      let equal = rest.prefix { keys[$0].isLevel(with: keys[first]) }
      for index in equal { ties[index] = equal.count - 1 }
      rest = rest.dropFirst(equal.count)
    }
    return ties
  }
}

/// A key's place in the order.
package struct RankedKey: Sendable, Hashable {
  /// Index of the key among all that were ranked.
  package let index: Int
  /// Where it stands.
  package let positions: RankPositions
}
