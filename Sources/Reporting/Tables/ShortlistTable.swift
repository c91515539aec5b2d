package import Model

/// Writes `shortlist.csv`: one row a candidate, the ranked first, those that are set aside after them.
package struct ShortlistTable: Sendable {
  private let skills: [String]
  private let columnNames: [String]

  /// Writes rows for the rubric's `skills`, with the further columns of a candidates file.
  package init(skills: [String], columnNames: [String]) {
    self.skills = skills
    self.columnNames = columnNames
  }

  /// Returns the headings.
  package func begin() -> [UInt8] {
    var csv = CSVWriter()
    csv.headings(
      scalars(before: true) + skills.flatMap { ["\($0)_level", "\($0)_points"] } + scalars(before: false)
        + columnNames.map { "given_\($0)" })
    return csv.take()
  }

  /// Returns the row of a ranked candidate, without its ranks.
  package func add(_ assessment: Assessment) -> [UInt8] {
    var csv = CSVWriter()
    write(assessment, to: &csv)
    return csv.take()
  }

  /// Returns the row of a candidate that is set aside.
  package func add(_ setAside: SetAside) -> [UInt8] {
    var csv = CSVWriter()
    write(setAside, to: &csv)
    return csv.take()
  }

  /// Writes the cells of a ranked candidate that stand after its ranks to `rows`.
  func write(_ assessment: Assessment, to rows: inout some RowWriter) {
    rows.text(assessment.candidate)
    rows.text(assessment.contact.name)
    rows.text(assessment.tier)
    rows.text(assessment.tierBeforeGates)
    rows.number(assessment.score)
    rows.number(assessment.practice.level)
    rows.number(assessment.practice.points)
    rows.number(assessment.scoreWithoutRecency)
    rows.number(assessment.scoreWithoutArtefacts)
    for skill in skills {
      let found = assessment.skills.first { $0.skill == skill }
      rows.number(found?.level)
      rows.number(found?.points)
    }
    rows.number(assessment.gates.count { $0.met })
    rows.text(assessment.findings.map(\.code).joined(separator: " "))
    rows.text(assessment.contact.emails.joined(separator: " "))
    rows.text(assessment.contact.phones.joined(separator: "; "))
    rows.text(assessment.contact.links.joined(separator: " "))
    rows.text(assessment.contact.location)
    rows.text(assessment.documents.map(\.id).joined(separator: "; "))
    rows.text(nil as String?)
    write(assessment.columns, to: &rows)
    rows.endRow()
  }

  /// Writes the row of a candidate that is set aside to `rows`.
  func write(_ setAside: SetAside, to rows: inout some RowWriter) {
    rows.begin(.candidates)
    for _ in 0..<5 { rows.number(nil) }
    rows.text(setAside.candidate)
    for _ in 0..<(8 + skills.count * 2 + 6) { rows.number(nil) }
    rows.text(setAside.documents.map(\.id).joined(separator: "; "))
    rows.text(setAside.reason)
    write(setAside.columns, to: &rows)
    rows.endRow()
  }

  /// Returns the cells that stand before those of an assessment: its ranks, and how firmly it holds them.
  package static func ranks(_ positions: RankPositions) -> [UInt8] {
    numbers(positions).flatMap { Array(($0.map(String.init) ?? "").utf8) + [UInt8(ascii: ",")] }
  }

  /// Begins the row of a ranked candidate with those cells.
  static func write(_ positions: RankPositions, to rows: inout some RowWriter) {
    rows.begin(.candidates)
    for number in numbers(positions) { rows.number(number) }
  }

  private static func numbers(_ positions: RankPositions) -> [Int?] {
    [
      positions.rank, positions.withoutRecency, positions.withoutArtefacts, positions.acceptability,
      positions.band,
    ]
  }

  /// The headings of what every rubric has, those before and those after the skills.
  private func scalars(before: Bool) -> [String] {
    let names = TableForm.candidates.headings
    let count = names.firstIndex(of: "gates_met") ?? names.count
    return Array(before ? names[..<count] : names[count...])
  }

  private func write(_ columns: [Column], to rows: inout some RowWriter) {
    for name in columnNames { rows.text(columns.first { $0.name == name }?.value) }
  }
}
