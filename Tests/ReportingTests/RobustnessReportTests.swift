import Model
import Scoring
import SourceText
import Testing

@testable import Reporting

/// The sample run, with how firmly its order holds.
@Suite struct RobustnessReportTests {
  private let run: Shortlist

  init() {
    let plain = SampleRun.shortlist
    let keys = plain.entries.map { RankKey($0.assessment) }
    let robustness = Robustness(rules: SampleRubric.scoring, top: 2, count: keys.count)
    let head = plain.head
    run = Shortlist(
      head: ShortlistHead(
        asOf: head.asOf, pipeline: head.pipeline, rubric: head.rubric, counts: head.counts,
        robustness: robustness.summary, setAside: head.setAside, duplicates: []),
      entries: zip(robustness.ranking(keys, Ranker().ranking(keys)), plain.entries).map {
        ShortlistEntry(positions: $0.positions, assessment: $1.assessment)
      })
  }

  private func page(_ write: (PageReports, HeldShortlist, (ArraySlice<UInt8>) throws -> Void) throws -> Void)
    throws
    -> String
  {
    var bytes: [UInt8] = []
    try write(PageReports(top: 3, originals: Originals(base: nil)), HeldShortlist(run)) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func htmlSaysHowOftenAndWhichBand() throws {
    let html = try page { try $0.writeHTML($1, to: $2) }
    #expect(html.contains(">Top 2</span></th>"))
    #expect(html.contains("<td class=\"number\">100 %<span class=\"gated\">band 1</span></td>"))
    #expect(
      html.contains(
        "It stands among the first 2 in 100 % of 1,000 draws with weights up to ±20 % off; band 1."))
    #expect(html.contains("when each weight varies by up to ±20 % (1,000 draws)"))
  }

  @Test func markdownHasTwoColumnsMore() throws {
    let lines = try page { try $0.writeMarkdown($1, to: $2) }.split(separator: "\n").filter {
      $0.hasPrefix("|")
    }
    #expect(lines[0].hasPrefix("| Rank | Candidate | Tier | Score | Top 2 | Band | Practice |"))
    #expect(lines[2].contains("| 100 % | 1 |"))
    #expect(Set(lines.map { $0.filter { $0 == "|" }.count }).count == 1)
  }

  @Test func csvHasThemBesideTheRanks() {
    #expect(
      ShortlistTable.ranks(
        RankPositions(rank: 3, withoutRecency: 4, withoutArtefacts: 2, acceptability: 61, band: 2))
        == Array("3,4,2,61,2,".utf8))
  }

  @Test func explainsHowFirmlyOneStands() {
    let text = ExplainText(run.head).text(run.entries[0])
    #expect(
      text.contains("  among the first 2 in 100 % of 1,000 draws with weights up to ±20 % off; band 1\n"))
  }

  @Test func namesTheRowsThatDecide() {
    let row = run.entries[0].assessment.skills[1].evidence[0]
    let deciding = DecidingEvidence(rows: [.init(skill: "async", row: row)], isSmallest: true)
    let text = CompareText(run.head).text(run.entries[0], run.entries[1]) { _, _ in deciding }
    #expect(
      text.contains(
        """
        What decides: without 1 row ada-muster would stand below bruno-feld; no fewer rows do.
          async 3, backpressure
            ada-muster/resume.html:42: «Bounded mpsc queues plus load shedding» instead of unbounded spawns
            kept memory flat at 40,000 clients.

        """))
  }

  @Test func saysSoWherePracticeDecides() {
    let none = DecidingEvidence(rows: [], isSmallest: true)
    let text = CompareText(run.head).text(run.entries[0], run.entries[1]) { _, _ in none }
    #expect(
      text.contains(
        "Without any of its rows ada-muster would still stand above bruno-feld: what decides is practice 4\nand 3."
      ))
  }
}
