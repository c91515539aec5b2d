import Model
import SourceText

/// Writes an impact audit for a terminal, as Markdown: a table for the scores and one for each cut that is shown.
package struct ImpactText: Sendable {
  private let audit: ImpactAudit
  private static let usualCuts = [10, 25, 50, 100]

  /// Writes `audit`.
  package init(_ audit: ImpactAudit) { self.audit = audit }

  /// The text, which ends in a line feed.
  package var text: String {
    var lines = head
    for division in audit.divisions { lines += [""] + self.lines(division) }
    lines += ["", "What these figures are not:", ""] + ImpactLimits.sentences.map { "- \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private var head: [String] {
    let pipeline = audit.head.pipeline
    var lines = [
      "# Impact of a ranking on groups", "",
      "\(audit.ranked) ranked, \(audit.head.setAside.count) set aside, as of \(audit.head.asOf) "
        + "by \(pipeline.name) \(pipeline.digest).",
      "Groups: \(TerminalText.escape(audit.file.path)), \(audit.file.rows.count) rows, \(audit.file.digest).",
    ]
    if !audit.missing.isEmpty {
      lines.append("\(audit.missing.count) of the run are not in that file; their groups are unknown.")
    }
    if !audit.strangers.isEmpty { lines.append("\(audit.strangers.count) of that file are not in the run.") }
    return lines
  }

  private func lines(_ division: ImpactAudit.Division) -> [String] {
    var lines = ["## \(cell(division.columns.joined(separator: " / ")))", ""]
    lines += division.groups.filter { $0.setAside > 0 }.map {
      "\(cell($0.name)): \($0.setAside) set aside beside \($0.ranked) ranked."
    }
    let unknown = division.unknown
    lines += [
      "Of unknown group: \(unknown.ranked) ranked, \(unknown.setAside) set aside; in no rate below.", "",
    ]
    lines += ["### Scores", ""] + scoring(division)
    for cut in shown(division.selection) {
      lines += ["", "### The first \(cut.top) of \(audit.ranked)", ""] + table(cut.table)
      if let tie = cut.tie {
        lines += [
          "",
          "Score \(tie.score) is on both sides of this cut: \(tie.inside) selected, \(tie.outside) not.",
        ]
      }
    }
    if division.selection.count > 1 { lines += ["", overall(division)] }
    return lines
  }

  private func scoring(_ division: ImpactAudit.Division) -> [String] {
    guard let median = audit.spread.doubledMedian else { return ["Nobody is ranked."] }
    let sentence =
      "Median \(Decimal.text(median * 5, digits: 2)); \(audit.spread.atMedian) of \(audit.ranked) have exactly it."
    guard let scoring = division.scoring else { return [sentence + " Nobody is above it: not defined."] }
    return [sentence + " Selected means above it.", ""] + table(scoring)
  }

  /// The one cut that was asked for, or the usual ones; of a short ranking the first half.
  private func shown(_ cuts: [ImpactAudit.Cut]) -> [ImpactAudit.Cut] {
    guard cuts.count > 1 else { return cuts }
    let usual = cuts.filter { Self.usualCuts.contains($0.top) && $0.top < audit.ranked }
    return usual.isEmpty ? cuts.filter { $0.top == audit.ranked / 2 } : usual
  }

  /// A cut that is chosen may look better than the others.
  private func overall(_ division: ImpactAudit.Division) -> String {
    let counts = division.groups.map { "\(cell($0.name)) \(division.cutsBelow[$0.name] ?? 0)" }
    return "Cuts at which a group is below four fifths, of \(division.selection.count) cuts: "
      + counts.joined(separator: ", ") + "."
  }

  // MARK: Tables

  private func table(_ table: RateTable) -> [String] {
    let head = [
      "group", "count", "selected", "rate", "ratio", "below 4/5", "short by", "z", "Fisher", "notes",
    ]
    let rows = table.rows.map { cells($0, table) }
    // A rule has three dashes at the least.
    let widths = head.indices.map { column in ([head] + rows).reduce(3) { max($0, $1[column].count) } }
    let line = { (cells: [String]) in
      "| "
        + cells.enumerated().map { column, text in
          let room = String(repeating: " ", count: widths[column] - text.count)
          return column == 0 || column == cells.count - 1 ? text + room : room + text
        }.joined(separator: " | ") + " |"
    }
    let rule = widths.enumerated().map { column, width in
      let dashes = String(repeating: "-", count: width - 1)
      return column == 0 || column == widths.count - 1 ? dashes + "-" : dashes + ":"
    }
    return [line(head), line(rule)] + rows.map(line)
  }

  private func cells(_ row: RateTable.Row, _ table: RateTable) -> [String] {
    let rate = row.rate
    let counts = [
      cell(rate.group), "\(rate.count)", "\(rate.selected)", Decimal.text(rate.perThousand, digits: 1) + " %",
    ]
    var notes = row.isSmall ? ["below 2 % of all"] : []
    if let other = row.comparisonWithHighest {
      notes.append("to \(cell(other.reference.group)) \(ratio(other))")
    }
    guard let comparison = row.comparison else {
      if rate.group == table.reference { notes.insert("reference", at: 0) }
      return counts + ["", "", "", "", "", notes.joined(separator: "; ")]
    }
    if comparison.flipsByOne { notes.append("small numbers") }
    if comparison.hasSmallCells { notes.append("see Fisher") }
    return counts + [
      ratio(comparison), comparison.isBelowFourFifths ? "yes" : "no", "\(comparison.shortfall)",
      comparison.z.map { Decimal.text($0, digits: 3) } ?? "-", Decimal.text(comparison.fisher, digits: 4),
      notes.joined(separator: "; "),
    ]
  }

  private func ratio(_ comparison: RateComparison) -> String {
    comparison.ratio.map { Decimal.text($0, digits: 3) } ?? "not defined"
  }

  private func cell(_ text: String) -> String {
    TerminalText.escape(text).replacing("|", with: "\\|")
  }
}
