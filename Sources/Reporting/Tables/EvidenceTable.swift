package import Model
import SourceText

/// Writes `evidence.csv`: one row an evidence, with the five terms of the law and the place of its quote.
package struct EvidenceTable: Sendable {
  private let present: Month?
  private var csv = CSVWriter()

  /// Writes rows of results for which "present" means `asOf`.
  package init(asOf: String) { present = Month(asOf) }

  /// Returns the headings.
  package mutating func begin() -> [UInt8] {
    csv.headings([
      "candidate", "skill", "rule", "level", "shape", "cap_term", "cap_section", "cap_cue",
      "cap_context",
      "assertion", "cue", "counted", "artefact", "link", "spilled_from", "document", "section", "line",
      "page",
      "pointer", "start", "end", "quote", "because", "entry", "ended",
    ])
    return csv.take()
  }

  /// Returns the rows of a candidate.
  package mutating func add(_ assessment: Assessment) -> [UInt8] {
    for skill in assessment.skills {
      for row in skill.evidence {
        csv.text(assessment.candidate)
        csv.text(skill.skill)
        add(row)
        csv.text(assessment.entries.indices.contains(row.entry) ? ended(assessment.entries[row.entry]) : nil)
        csv.endRow()
      }
    }
    return csv.take()
  }

  /// Returns the last month of `entry`, by which what it shows fades.
  private func ended(_ entry: EntryRecord) -> String? {
    if let pushed = entry.repository?.pushed { return pushed.description }
    guard let period = entry.period else { return nil }
    return (period.ongoing ? present : period.end ?? period.start)?.description
  }

  private mutating func add(_ row: EvidenceRow) {
    csv.text(row.rule)
    csv.number(row.level)
    csv.number(row.shape)
    csv.number(row.caps.term)
    csv.number(row.caps.section)
    csv.number(row.caps.cue)
    csv.number(row.caps.context)
    csv.text(row.assertion.rawValue)
    csv.text(row.cue)
    csv.flag(row.counted)
    csv.text(row.artefact.rawValue)
    csv.text(row.link)
    csv.text(row.spilledFrom)
    csv.text(row.document)
    csv.text(row.section.rawValue)
    csv.number(row.line)
    csv.number(row.page)
    csv.text(row.pointer)
    csv.number(row.span.start)
    csv.number(row.span.end)
    csv.text(row.quote)
    csv.text(row.because.count == 1 ? row.because[0] : row.because.joined(separator: "; "))
    csv.number(row.entry)
  }
}
