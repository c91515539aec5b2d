/// What a total leaves out, so that nobody's career break or private code hides in a number.
package enum ScoreBasis: Sendable, CaseIterable {
  /// Nothing: the total that ranks.
  case full
  /// Age: as if all work were recent.
  case withoutRecency
  /// Artefacts: as if nothing could be opened, and practice were not shown by public code.
  case withoutArtefacts
}

extension ScoringRules {
  /// Returns the total for a practice level and the skills, on `basis`.
  package func score(practice: Int, skills: [SkillAssessment], on basis: ScoreBasis = .full) -> Tenths {
    let practice = basis == .withoutArtefacts ? min(practice, 3) : practice
    let shares = skills.map { skill in
      let points =
        switch basis {
        case .full: countedPoints(skill.points, recency: skill.recency)
        case .withoutRecency: skill.points
        case .withoutArtefacts: countedPoints(depthPoints[skill.depth], recency: skill.recency)
        }
      return share(weight: skill.weight, countedPoints: points)
    }
    return Self.total(shares: shares + [share(practicePoints: practicePoints[practice])])
  }
}
