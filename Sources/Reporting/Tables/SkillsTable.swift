package import Model

/// Writes `skills.csv`: one row a candidate and skill, with all that its share of the score is made of.
package struct SkillsTable: Sendable {
  private let scoring: ScoringRules

  /// Writes rows of results that follow `scoring`.
  package init(scoring: ScoringRules) { self.scoring = scoring }

  /// Returns the headings.
  package func begin() -> [UInt8] {
    var csv = CSVWriter()
    csv.headings(TableForm.skills.headings)
    return csv.take()
  }

  /// Returns the rows of a candidate.
  package func add(_ assessment: Assessment) -> [UInt8] {
    var csv = CSVWriter()
    write(assessment, to: &csv)
    return csv.take()
  }

  /// Writes the rows of a candidate to `rows`.
  func write(_ assessment: Assessment, to rows: inout some RowWriter) {
    for skill in assessment.skills {
      let countedPoints = scoring.countedPoints(skill.points, recency: skill.recency)
      rows.begin(.skills)
      rows.owner(assessment.candidate)
      rows.text(skill.skill)
      rows.number(skill.level)
      rows.number(skill.depth)
      rows.text(skill.artefact.rawValue)
      rows.number(skill.points)
      rows.number(skill.recency)
      rows.number(countedPoints)
      rows.number(skill.weight)
      rows.share(scoring.share(weight: skill.weight, countedPoints: countedPoints))
      rows.number(skill.months)
      rows.text(skill.lastUsed?.description)
      rows.number(skill.evidence.count)
      rows.number(skill.evidence.count { $0.counted })
      rows.number(skill.rejected.count)
      rows.number(skill.notFound.count)
      rows.endRow()
    }
  }
}
