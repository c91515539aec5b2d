package import Model
import SourceText

/// Packs all rows of a run that a database or a workbook shows.
package struct CandidateRows: Sendable {
  private let candidates = ShortlistTable(skills: [], columnNames: [])
  private let skills: SkillsTable
  private let evidence: EvidenceTable

  /// Packs rows of results that follow `scoring`, for which "present" means `asOf`.
  package init(scoring: ScoringRules, asOf: String) {
    skills = SkillsTable(scoring: scoring)
    evidence = EvidenceTable(asOf: asOf)
  }

  /// Returns the rows of `assessment`, the first of which lacks its beginning; `beginning` has it.
  func rows(of assessment: Assessment) -> [UInt8] {
    var rows = CellWriter()
    candidates.write(assessment, to: &rows)
    skills.write(assessment, to: &rows)
    evidence.write(assessment, to: &rows)
    for finding in assessment.findings { Self.write(finding, to: &rows) }
    Self.write(assessment.documents, assessment.columns, to: &rows)
    return rows.bytes
  }

  /// Returns the beginning of the first row: where the candidate stands.
  static func beginning(_ positions: RankPositions) -> [UInt8] {
    var rows = CellWriter()
    ShortlistTable.write(positions, to: &rows)
    return rows.bytes
  }

  /// Returns the rows of a candidate that is set aside.
  func rows(of setAside: SetAside) -> [UInt8] {
    var rows = CellWriter()
    candidates.write(setAside, to: &rows)
    Self.write(setAside.documents, setAside.columns, to: &rows)
    return rows.bytes
  }

  /// Returns the rows about the run.
  static func rows(of head: ShortlistHead) -> [UInt8] {
    var rows = CellWriter()
    ScoringTable.write(head, to: &rows)
    let facts = [
      ("schema", "assay/database/1"), ("as_of", head.asOf), ("pipeline", head.pipeline.name),
      ("pipeline_digest", head.pipeline.digest), ("rubric", head.rubric.name),
      ("rubric_version", head.rubric.version), ("rubric_digest", head.rubric.digest),
    ]
    for (name, value) in facts {
      rows.begin(.run)
      rows.text(name)
      rows.text(value)
    }
    return rows.bytes
  }

  /// Whether `bytes` are rows of an assessment, whole and of the columns that they should have, as another process
  /// packed them.
  package static func areSound(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var reader = CellReader(bytes)
      // The ranks stand before the candidate's own cells.
      var columns = TableForm.candidates.columns.drop { $0.name != "candidate" }.count
      while let item = reader.next() {
        guard case .row(let table) = item else {
          columns -= 1
          continue
        }
        guard columns == 0, let form = RowTable(rawValue: table)?.form, form.owner == .ofCandidate else {
          return false
        }
        columns = form.columns.count
      }
      return reader.isSound && columns == 0
    }
  }

  private static func write(_ finding: Finding, to rows: inout CellWriter) {
    rows.begin(.findings)
    rows.text(finding.code)
    rows.text(finding.message)
    rows.text(finding.ask)
    rows.text(finding.document)
    rows.number(finding.line)
    rows.text(finding.quote)
  }

  private static func write(_ documents: [DocumentRecord], _ columns: [Column], to rows: inout CellWriter) {
    for document in documents {
      rows.begin(.documents)
      rows.text(document.id)
      rows.text(document.digest)
      rows.text(document.kind.rawValue)
      rows.text(document.format)
      rows.text(document.encoding)
      rows.text(document.status.rawValue)
      rows.text(document.reason)
      rows.text(document.remedy)
      rows.number(document.byteCount)
      rows.number(document.characters)
      rows.number(document.sections)
      rows.number(document.entries)
      rows.text(json { $0.array(document.losses) })
      rows.text(json { $0.array(document.hidden) })
    }
    for column in columns {
      rows.begin(.given)
      rows.text(column.name)
      rows.text(column.value)
    }
  }

  private static func json(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    write(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
