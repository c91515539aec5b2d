/// The arithmetic of the score, in integers: whoever scores and whoever explains a score use the same.
extension ScoringRules {
  /// Returns the level shown for a depth of 0–3: an artefact lifts to 4 what is 2 or more.
  package static func level(depth: Int, artefact: Artefact) -> Int {
    artefact != .none && depth >= 2 ? 4 : depth
  }

  /// Returns the points of a skill before recency.
  package func points(depth: Int, artefact: Artefact) -> Int {
    guard Self.level(depth: depth, artefact: artefact) == 4 else { return depthPoints[depth] }
    return min(mostPoints, depthPoints[depth] + (artefact == .verified ? verified : verifiable))
  }

  /// Returns the percent of a skill's points that count when its work ended in `lastUsed`.
  package func recencyPercent(of skill: String, lastUsed: Month?, asOf: Month) -> Int {
    if recencyExempt.contains(skill) { return 100 }
    guard let lastUsed else { return undatedPercent }
    let age = asOf.index - lastUsed.index
    return (recency.first { age <= $0.months } ?? recency.last)?.percent ?? 100
  }

  /// Returns what counts of `points`, rounded half up, and never less than a mention is worth.
  package func countedPoints(_ points: Int, recency percent: Int) -> Int {
    max((points * percent + 50) / 100, min(points, depthPoints[1]))
  }

  /// Returns the share that a skill's counted points add to the total, in ten-thousandths of a point.
  package func share(weight: Int, countedPoints: Int) -> Int {
    (100 - practiceWeight) * weight * countedPoints
  }

  /// Returns the share that practice adds to the total, in ten-thousandths of a point.
  package func share(practicePoints: Int) -> Int {
    practiceWeight * practicePoints * 100
  }

  /// Returns the total of `shares`, which are ten-thousandths of a point, rounded half up to tenths.
  package static func total(shares: some Sequence<Int>) -> Tenths {
    Tenths((shares.reduce(0, +) + 500) / 1000)
  }

  /// Returns the tier that a total reaches by points alone.
  package func tier(for score: Tenths) -> String {
    (tiers.first { score.count >= $0.from * 10 } ?? tiers.last)?.tier ?? ""
  }

  /// Returns the worse of two tiers.
  package func worse(_ a: String, _ b: String) -> String {
    let first = tiers.firstIndex { $0.tier == a } ?? 0
    let second = tiers.firstIndex { $0.tier == b } ?? 0
    return first >= second ? a : b
  }
}
