package import Model
import SourceText

/// Writes `evidence.csv`: one row an evidence, with the five terms of the law and the place of its quote.
package struct EvidenceTable: Sendable {
  private let present: Month?

  /// Writes rows of results for which "present" means `asOf`.
  package init(asOf: String) { present = Month(asOf) }

  /// Returns the headings.
  package func begin() -> [UInt8] {
    var csv = CSVWriter()
    csv.headings(TableForm.evidence.headings)
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
      for row in skill.evidence {
        rows.begin(.evidence)
        rows.owner(assessment.candidate)
        rows.text(skill.skill)
        add(row, to: &rows)
        rows.text(
          assessment.entries.indices.contains(row.entry) ? ended(assessment.entries[row.entry]) : nil)
        rows.endRow()
      }
    }
  }

  /// Returns the last month of `entry`, by which what it shows fades.
  private func ended(_ entry: EntryRecord) -> String? {
    if let pushed = entry.repository?.pushed { return pushed.description }
    guard let period = entry.period else { return nil }
    return (period.ongoing ? present : period.end ?? period.start)?.description
  }

  private func add(_ row: EvidenceRow, to rows: inout some RowWriter) {
    rows.text(row.rule)
    rows.number(row.level)
    rows.number(row.shape)
    rows.number(row.caps.term)
    rows.number(row.caps.section)
    rows.number(row.caps.cue)
    rows.number(row.caps.context)
    rows.text(row.assertion.rawValue)
    rows.text(row.cue)
    rows.flag(row.counted)
    rows.text(row.artefact.rawValue)
    rows.text(row.link)
    rows.text(row.spilledFrom)
    rows.text(row.document)
    rows.text(row.section.rawValue)
    rows.number(row.line)
    rows.number(row.page)
    rows.text(row.pointer)
    rows.number(row.span.start)
    rows.number(row.span.end)
    rows.text(row.quote)
    rows.text(row.because.count == 1 ? row.because[0] : row.because.joined(separator: "; "))
    rows.number(row.entry)
  }
}
