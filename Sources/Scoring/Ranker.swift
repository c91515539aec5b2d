package import Model

/// What ranking needs of an assessment: small enough to keep for a million candidates.
package struct RankKey: Sendable, Hashable {
  /// Id of the candidate.
  package let candidate: String
  /// Its totals: as scored, without recency, without artefact points.
  let scores: [Tenths]
  /// How many skills stand at level 3 or above.
  let deepSkills: Int
  /// How many gates are met.
  let gatesMet: Int

  package init(_ assessment: Assessment) {
    candidate = assessment.candidate
    scores = [assessment.score, assessment.scoreWithoutRecency, assessment.scoreWithoutArtefacts]
    deepSkills = assessment.skills.filter { $0.level >= 3 }.count
    gatesMet = assessment.gates.filter(\.met).count
  }
}

/// Orders assessments: by total, then by more deep skills, then by more gates met, then by id.
package struct Ranker: Sendable {
  package init() {}

  /// Returns the indices of `keys` in rank order, each with its positions.
  package func ranking(_ keys: [RankKey]) -> [(index: Int, positions: RankPositions)] {
    let orders = (0..<3).map { variant in order(keys, by: variant) }
    var ranks = Array(repeating: [0, 0, 0], count: keys.count)
    for (variant, order) in orders.enumerated() {
      for (rank, index) in order.enumerated() { ranks[index][variant] = rank + 1 }
    }
    return orders[0].map { index in
      let rank = ranks[index]
      return (index, RankPositions(rank: rank[0], withoutRecency: rank[1], withoutArtefacts: rank[2]))
    }
  }

  private func order(_ keys: [RankKey], by variant: Int) -> [Int] {
    keys.indices.sorted { a, b in
      let (x, y) = (keys[a], keys[b])
      if x.scores[variant] != y.scores[variant] { return x.scores[variant] > y.scores[variant] }
      if x.deepSkills != y.deepSkills { return x.deepSkills > y.deepSkills }
      if x.gatesMet != y.gatesMet { return x.gatesMet > y.gatesMet }
      return x.candidate.utf8.lexicographicallyPrecedes(y.candidate.utf8)
    }
  }
}
