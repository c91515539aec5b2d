package import Model

/// Writes `shortlist.csv`: one row a candidate, the ranked first, those that are set aside after them.
package struct ShortlistTable: Sendable {
  private let skills: [String]
  private let columnNames: [String]
  private var csv = CSVWriter()

  /// Writes rows for the rubric's `skills`, with the further columns of a candidates file.
  package init(skills: [String], columnNames: [String]) {
    self.skills = skills
    self.columnNames = columnNames
  }

  /// Returns the headings.
  package mutating func begin() -> [UInt8] {
    csv.headings(
      [
        "rank", "rank_without_recency", "rank_without_artefacts", "acceptability", "band", "candidate",
        "name", "tier",
        "tier_before_gates", "score", "practice", "practice_points", "score_without_recency",
        "score_without_artefacts",
      ]
        + skills.flatMap { ["\($0)_level", "\($0)_points"] }
        + ["gates_met", "findings", "emails", "phones", "links", "location", "documents", "set_aside"]
        + columnNames.map { "given_\($0)" }
    )
    return csv.take()
  }

  /// Returns the row of a ranked candidate.
  package mutating func add(_ assessment: Assessment) -> [UInt8] {
    csv.text(assessment.candidate)
    csv.text(assessment.contact.name)
    csv.text(assessment.tier)
    csv.text(assessment.tierBeforeGates)
    csv.number(assessment.score)
    csv.number(assessment.practice.level)
    csv.number(assessment.practice.points)
    csv.number(assessment.scoreWithoutRecency)
    csv.number(assessment.scoreWithoutArtefacts)
    for skill in skills {
      let found = assessment.skills.first { $0.skill == skill }
      csv.number(found?.level)
      csv.number(found?.points)
    }
    csv.number(assessment.gates.count { $0.met })
    csv.text(assessment.findings.map(\.code).joined(separator: " "))
    csv.text(assessment.contact.emails.joined(separator: " "))
    csv.text(assessment.contact.phones.joined(separator: "; "))
    csv.text(assessment.contact.links.joined(separator: " "))
    csv.text(assessment.contact.location)
    csv.text(assessment.documents.map(\.id).joined(separator: "; "))
    csv.text(nil as String?)
    add(assessment.columns)
    csv.endRow()
    return csv.take()
  }

  /// Returns the row of a candidate that is set aside.
  package mutating func add(_ setAside: SetAside) -> [UInt8] {
    for _ in 0..<5 { csv.number(nil) }
    csv.text(setAside.candidate)
    for _ in 0..<(8 + skills.count * 2 + 6) { csv.number(nil) }
    csv.text(setAside.documents.map(\.id).joined(separator: "; "))
    csv.text(setAside.reason)
    add(setAside.columns)
    csv.endRow()
    return csv.take()
  }

  /// Returns the cells that stand before those of an assessment: its ranks, and how firmly it holds them.
  package static func ranks(_ positions: RankPositions) -> [UInt8] {
    let numbers = [
      positions.rank, positions.withoutRecency, positions.withoutArtefacts, positions.acceptability,
      positions.band,
    ]
    return numbers.flatMap { Array(($0.map(String.init) ?? "").utf8) + [UInt8(ascii: ",")] }
  }

  private mutating func add(_ columns: [Column]) {
    for name in columnNames { csv.text(columns.first { $0.name == name }?.value) }
  }
}
