import Model

/// Points of a rubric, some of them moved.
package struct PointsVariant: Sendable {
  /// One of the numbers that are moved.
  package struct Number: Sendable, Hashable {
    /// `depth 2`, `practice 3`, `weight of practice`.
    package let name: String
    /// What it becomes.
    package let value: Int
    /// By how much it was moved.
    package let change: Int
  }

  private var depth: [Int]
  private var practice: [Int]
  private var practiceWeight: Int
  /// The numbers that differ from the rubric's.
  package private(set) var moved: [Number] = []

  /// Points from 0 to 100 by which a number is moved.
  private static let step = 10

  private init(_ scoring: ScoringRules) {
    depth = scoring.depthPoints
    practice = scoring.practicePoints
    practiceWeight = scoring.practiceWeight
  }

  /// Returns the points of `scoring` and all around them in which a higher level is worth more, fewest moves first.
  static func around(_ scoring: ScoringRules) -> [PointsVariant] {
    var variants = [PointsVariant(scoring)]
    for level in 1...3 { variants = spread(variants, "depth \(level)", \.depth[level]) }
    for level in 1...3 { variants = spread(variants, "practice \(level)", \.practice[level]) }
    variants = spread(variants, "weight of practice", \.practiceWeight)
    let ordered = variants.filter { rises($0.depth) && rises($0.practice) }
    return (0...7).flatMap { count in ordered.filter { $0.moved.count == count } }
  }

  private static func spread(
    _ variants: [PointsVariant], _ name: String, _ number: WritableKeyPath<PointsVariant, Int>
  ) -> [PointsVariant] {
    variants.flatMap { variant in
      [0, -step, step].compactMap { change in
        var other = variant
        other[keyPath: number] += change
        guard (0...100).contains(other[keyPath: number]) else { return nil }
        if change != 0 {
          other.moved.append(Number(name: name, value: other[keyPath: number], change: change))
        }
        return other
      }
    }
  }

  private static func rises(_ points: [Int]) -> Bool {
    zip(points, points.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// Returns the score of `assessment`, whose points are those of `scoring`, under these points, in ten-thousandths of a
  /// point and before rounding.
  func score(_ assessment: Assessment, _ scoring: ScoringRules) -> Int {
    let skills = assessment.skills.reduce(0) { sum, skill in
      let moved = skill.points - scoring.depthPoints[skill.depth] + depth[skill.depth]
      let counted = min(max(moved, 0), scoring.mostPoints) * skill.recency
      return sum + skill.weight * counted
    }
    return practiceWeight * practice[assessment.practice.level] * 100 + (100 - practiceWeight) * skills / 100
  }
}
