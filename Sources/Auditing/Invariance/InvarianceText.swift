import Model
import Reporting
import SourceText

/// Writes an audit of invariance for a terminal, as Markdown, and for a browser.
package struct InvarianceText: Sendable {
  private let report: InvarianceReport
  private static let examples = 5
  private static let heads = [
    "relation", "what is written", "expected", "candidates", "cases", "violations", "scores changed",
    "change of score",
  ]

  /// Writes `report`.
  package init(_ report: InvarianceReport) { self.report = report }

  /// The text, which ends in a line feed.
  package var text: String {
    var lines = ["# Invariance", ""] + opening + [""]
    lines.append("| " + Self.heads.joined(separator: " | ") + " |")
    lines.append("|" + Self.heads.indices.map { $0 < 3 ? " --- |" : " ---: |" }.joined())
    lines += report.results.map { "| " + cells($0).joined(separator: " | ") + " |" }
    for result in report.results where !result.examples.isEmpty {
      lines += ["", "## \(result.relation.rawValue): \(result.violations) of \(result.cases)", ""]
      lines += result.examples.prefix(Self.examples).map {
        "- " + TerminalText.escape("\($0.candidate), \($0.label): \($0.changes.joined(separator: "; "))")
      }
    }
    return (lines + [""] + Self.limits.map { "- \($0)" }).joined(separator: "\n") + "\n"
  }

  /// The page: nothing is loaded and nothing runs.
  package func html() throws -> [UInt8] {
    var page = TablePage(title: "Invariance", sentences: opening)
    page.add(heading: "Relations", texts: [Self.heads] + report.results.map(cells))
    for result in report.results where !result.examples.isEmpty {
      page.add(
        heading: "\(result.relation.rawValue): \(result.violations) of \(result.cases)",
        texts: [["candidate", "written", "what changed"]]
          + result.examples.map { [$0.candidate, $0.label, $0.changes.joined(separator: "; ")] })
    }
    page.add(heading: "What this is not", sentences: Self.limits)
    return try page.bytes()
  }

  private var opening: [String] {
    let count = report.identityViolations
    let unread =
      report.unread.isEmpty ? "" : " Nothing could be read of \(report.unread.joined(separator: ", "))."
    return [
      "\(report.candidates) candidates, as of \(report.asOf), by \(report.pipeline.name) \(report.pipeline.digest).\(unread)",
      "Rewrites of who somebody is that changed a score, a level or a piece of evidence: \(count).",
    ]
  }

  private func cells(_ result: RelationResult) -> [String] {
    let relation = result.relation
    let isMeasured = relation.expectation == .measured
    let range =
      result.changed == 0
      ? "none"
      : "\(result.lowest) to \(result.highest), mean \(result.mean.map { Decimal.text($0, digits: 2) } ?? "-")"
    return [
      relation.rawValue, relation.title, Self.words(relation.expectation), "\(result.candidates)",
      "\(result.cases)", isMeasured ? "-" : "\(result.violations)", "\(result.changed)", range,
    ]
  }

  private static func words(_ expectation: Relation.Expectation) -> String {
    switch expectation {
    case .same: "same, evidence included"
    case .equal: "same levels and score"
    case .notLower: "not lower"
    case .notHigher: "not higher"
    case .measured: "measured only"
    }
  }

  private static let limits = [
    "It tries what it writes, on these documents. It does not show that other words about a person change nothing.",
    "That a name changes nothing does not make a ranking fair: what people can show depends on the chances that they had. "
      + "`assay audit impact` counts what a ranking does to groups.",
    "A career break and public code are measured, not promised: the first by ending ongoing work so many months before the "
      + "day of the run, the second by taking exports and addresses away.",
  ]
}
