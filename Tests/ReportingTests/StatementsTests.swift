import Model
import Testing

@testable import Reporting

@Suite struct StatementsTests {
  private let entry = work("Job", in: "cv.txt", line: 1)

  private func row(_ rule: String, _ marked: String, line: Int) -> EvidenceRow {
    let evidence = Hit(rule: rule, marked: marked, entry: 0, line: line, shape: 2).signal(
      in: entry, statement: 0
    ).evidence
    return EvidenceRow(
      rule: rule, level: 2, shape: 2, because: [], caps: Caps(term: 3, section: 4, cue: 4, context: 3),
      assertion: .affirmed, counted: true, artefact: .none, entry: 0, document: evidence.document,
      section: evidence.section, line: evidence.line, span: evidence.span, quote: evidence.quote,
      before: evidence.before, after: evidence.after)
  }

  @Test func rowsOfOneStatementStandTogether() {
    let rows = [
      row("async.tokio", "Built an API on «Tokio» and tonic.", line: 4),
      row("async.select", "Wrote a «select» loop.", line: 9),
      row("async.tonic", "Built an API on Tokio and «tonic».", line: 4),
      row("async.pinning", "Explained «pinning».", line: 4),
    ]
    #expect(
      Statements(rows).groups.map { $0.map(\.rule) } == [
        ["async.tokio", "async.tonic"], ["async.select"], ["async.pinning"],
      ])
  }

  @Test func ofManyStatementsThoseThatCountMostAreShownAndTheRestIsSaid() {
    let rows = (1...400).map { row("async.tokio", "Wrote loop \($0) on «Tokio».", line: $0) }
    let skill = SkillAssessment(
      skill: "async", level: 2, depth: 2, artefact: .none, points: 45, recency: 100, weight: 15,
      evidence: rows,
      rejected: [], notFound: RuleNames([]))
    let fields = SkillView(
      title: "Async", skill: skill, evidence: EvidenceView(originals: Originals(base: nil))
    ).fields
    #expect((fields["quotes"] as? [Fields])?.count == 3)
    #expect((fields["more"] as? [Fields])?.count == 5)
    #expect(fields["moreCount"] as? Int == 397)
    #expect(fields["left"] as? Int == 392)
  }

  @Test(
    "a window shows the quote and what of its statement has room",
    arguments: [
      ("Built it on «Tokio» for speed.", 40, "Built it on Tokio for speed."),
      (
        "Built it on «Tokio» because pools starved under bursts.", 40,
        "Built it on Tokio because pools starved…"
      ),
      (
        "A very long beginning of a sentence that ends on «Tokio» for speed.", 40,
        "… that ends on Tokio for speed."
      ),
    ])
  func windows(marked: String, width: Int, expected: String) {
    let row = row("async.tokio", marked, line: 1)
    #expect(DisplayText.window(row.before, row.quote, row.after, width: width) == expected)
  }
}
