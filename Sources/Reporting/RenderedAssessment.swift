package import Model
import SourceText

/// What the data files take of one assessment, rendered where it was made; only its ranks are missing.
///
/// Rendering is most of the work of reporting and needs no other candidate, so it is done beside the
/// assessment, on as many processors.
package struct RenderedAssessment: Sendable, Hashable {
  /// Its JSON object.
  package let json: ArraySlice<UInt8>
  /// Its cells of `shortlist.csv`, without the ranks before them.
  package let shortlistCells: ArraySlice<UInt8>
  /// Its rows of `skills.csv`.
  package let skillRows: ArraySlice<UInt8>
  /// Its rows of `evidence.csv`.
  package let evidenceRows: ArraySlice<UInt8>
  /// Its lines of `documents.ndjson`.
  package let documentLines: ArraySlice<UInt8>
  /// Its rows for a database or a workbook, packed by a `CellWriter`, without its ranks.
  package let rows: ArraySlice<UInt8>

  /// Takes up parts that were rendered before, in the order of `parts`.
  package init(parts: [ArraySlice<UInt8>]) {
    precondition(parts.count == Self.partCount, "a rendered assessment has \(Self.partCount) parts")
    json = parts[0]
    shortlistCells = parts[1]
    skillRows = parts[2]
    evidenceRows = parts[3]
    documentLines = parts[4]
    rows = parts[5]
  }

  /// How many parts there are.
  package static let partCount = 6

  /// Its parts in a fixed order.
  package var parts: [ArraySlice<UInt8>] {
    [json, shortlistCells, skillRows, evidenceRows, documentLines, rows]
  }

  /// Returns it with so many empty cells more at the end of its row of `shortlist.csv`.
  package func addingEmptyCells(_ count: Int) -> RenderedAssessment {
    guard count > 0, !shortlistCells.isEmpty else { return self }
    let commas = Array(repeating: UInt8(ascii: ","), count: count)
    let cells = shortlistCells.dropLast(CSVWriter.rowEnd.count) + commas + CSVWriter.rowEnd
    return RenderedAssessment(parts: [json, ArraySlice(cells), skillRows, evidenceRows, documentLines, rows])
  }
}

/// Renders assessments for the data files.
package struct AssessmentRenderer: Sendable {
  private let table: ShortlistTable
  private let skills: SkillsTable
  private let evidence: EvidenceTable
  private let rows: CandidateRows

  /// Renders for a rubric of `skills` and `scoring`, with the columns of a candidates file.
  package init(skills: [String], scoring: ScoringRules, asOf: String, columnNames: [String]) {
    table = ShortlistTable(skills: skills, columnNames: columnNames)
    self.skills = SkillsTable(scoring: scoring)
    evidence = EvidenceTable(asOf: asOf)
    rows = CandidateRows(scoring: scoring, asOf: asOf)
  }

  /// Returns `assessment` rendered.
  package func rendered(_ assessment: Assessment) -> RenderedAssessment {
    var json = JSONWriter()
    json.value(assessment)
    if assessment.setAside != nil { return RenderedAssessment(parts: [json.bytes[...], [], [], [], [], []]) }
    return RenderedAssessment(parts: [
      json.bytes[...], table.add(assessment)[...], skills.add(assessment)[...], evidence.add(assessment)[...],
      DocumentLineWriter.lines(of: assessment.candidate, assessment.documents)[...],
      rows.rows(of: assessment)[...],
    ])
  }
}
