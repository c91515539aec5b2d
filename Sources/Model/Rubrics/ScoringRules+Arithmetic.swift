/// The arithmetic of the score, in integers: whoever scores and whoever explains a score use the same.
extension ScoringRules {
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
}
