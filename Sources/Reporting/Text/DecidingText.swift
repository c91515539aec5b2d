import Model
import SourceText

/// Names the rows that decide the order of two candidates.
struct DecidingText {
  let style: TerminalStyle

  /// Returns a sentence, and each of the rows of `evidence` with its place.
  func lines(_ evidence: DecidingEvidence, _ higher: Assessment, _ lower: Assessment) -> [String] {
    let (one, two) = (TerminalText.escape(higher.candidate), TerminalText.escape(lower.candidate))
    guard !evidence.rows.isEmpty else {
      let practice = "practice \(higher.practice.level) and \(lower.practice.level)"
      return wrapped(
        "Without any of its rows \(one) would still stand above \(two): what decides is \(practice).")
        + higher.practice.because.flatMap { wrapped($0, indent: 2) }
    }
    let count = Words.count(evidence.rows.count, "row", "rows")
    let size = evidence.isSmallest ? "no fewer rows do" : "perhaps fewer rows do, too"
    return wrapped("What decides: without \(count) \(one) would stand below \(two); \(size).")
      + evidence.rows.flatMap(lines)
  }

  private func lines(_ decided: DecidingEvidence.Row) -> [String] {
    let row = decided.row
    let quote =
      "\(Words.place(row)): \(DisplayText.tail(row.before, 140))«\(DisplayText.flat(row.quote))»"
      + DisplayText.head(row.after, 140)
    return wrapped("\(decided.skill) \(row.level), \(Words.term(row.rule))", indent: 2)
      + wrapped(quote, indent: 4).map(style.dim)
  }

  private func wrapped(_ text: String, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return Columns.wrap(TerminalText.escape(DisplayText.flat(text)), 100 - indent).map { margin + $0 }
  }
}
