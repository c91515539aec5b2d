package import Model

/// Writes `skills.csv`: one row a candidate and skill, with all that its share of the score is made of.
package struct SkillsTable: Sendable {
  private let scoring: ScoringRules
  private var csv = CSVWriter()

  /// Writes rows of results that follow `scoring`.
  package init(scoring: ScoringRules) { self.scoring = scoring }

  /// Returns the headings.
  package mutating func begin() -> [UInt8] {
    csv.headings([
      "candidate", "skill", "level", "depth", "artefact", "points", "recency", "counted_points",
      "weight",
      "share", "months", "last_used", "evidence", "counted", "rejected", "not_found",
    ])
    return csv.take()
  }

  /// Returns the rows of a candidate.
  package mutating func add(_ assessment: Assessment) -> [UInt8] {
    for skill in assessment.skills {
      let countedPoints = scoring.countedPoints(skill.points, recency: skill.recency)
      csv.text(assessment.candidate)
      csv.text(skill.skill)
      csv.number(skill.level)
      csv.number(skill.depth)
      csv.text(skill.artefact.rawValue)
      csv.number(skill.points)
      csv.number(skill.recency)
      csv.number(countedPoints)
      csv.number(skill.weight)
      csv.share(scoring.share(weight: skill.weight, countedPoints: countedPoints))
      csv.number(skill.months)
      csv.text(skill.lastUsed?.description)
      csv.number(skill.evidence.count)
      csv.number(skill.evidence.count { $0.counted })
      csv.number(skill.rejected.count)
      csv.number(skill.notFound.count)
      csv.endRow()
    }
    return csv.take()
  }
}
