import Model

/// The parts of a score, practice first, then the skills in rubric order. They add up to it exactly.
struct ScoreParts {
  /// What one part adds.
  struct Part {
    let title: String
    let level: Int
    /// Before recency.
    let points: Int
    /// Percent of the points that count.
    let recency: Int
    /// What counts of the points.
    let counted: Int
    /// Of 100; a skill's is of what practice leaves.
    let weight: Int
    let share: Share
  }

  let parts: [Part]

  init(_ assessment: Assessment, _ rubric: RubricSummary) {
    let scoring = rubric.scoring
    let practice = assessment.practice
    let first = Part(
      title: "Practice", level: practice.level, points: practice.points, recency: 100,
      counted: practice.points,
      weight: scoring.practiceWeight, share: Share(scoring.share(practicePoints: practice.points)))
    parts =
      [first]
      + assessment.skills.map { skill in
        let counted = scoring.countedPoints(skill.points, recency: skill.recency)
        return Part(
          title: Words.short(skill.skill), level: skill.level, points: skill.points,
          recency: skill.recency,
          counted: counted, weight: skill.weight,
          share: Share(scoring.share(weight: skill.weight, countedPoints: counted)))
      }
  }

  var sum: Share { Share(parts.reduce(0) { $0 + $1.share.count }) }
}

extension RubricSummary {
  /// Returns what a skill is called.
  func title(of skill: String) -> String { skills.first { $0.skill == skill }?.title ?? skill }
}
