import Foundation
import Model
import SourceText
import Testing

@testable import Reporting

/// The scope of the work stands in every report for people, with its quote.
@Suite struct ScopeReportTests {
  private let run: Shortlist

  init() {
    let plain = SampleRun.shortlist(of: [SampleCandidates.bruno])
    let scope = Scope(
      level: .service, because: "on-call",
      evidence: Evidence(
        document: "bruno-feld.txt", section: .experience, line: 25, span: TextSpan(0, 7), quote: "on-call",
        before: "Carried the ", after: " rotation of billing."))
    let bruno = plain.entries[0].assessment
    run = Shortlist(
      head: plain.head,
      entries: [
        ShortlistEntry(
          positions: plain.entries[0].positions,
          assessment: Assessment(
            candidate: bruno.candidate, tier: bruno.tier, tierBeforeGates: bruno.tierBeforeGates,
            score: bruno.score, scoreWithoutRecency: bruno.scoreWithoutRecency,
            scoreWithoutArtefacts: bruno.scoreWithoutArtefacts, practice: bruno.practice,
            skills: bruno.skills,
            scope: scope, gates: bruno.gates, findings: [], prompts: [], contact: bruno.contact,
            documents: bruno.documents, entries: bruno.entries))
      ])
  }

  @Test func htmlQuotesIt() throws {
    var bytes: [UInt8] = []
    try PageReports(originals: Originals(base: nil)).writeHTML(HeldShortlist(run)) { bytes += $0 }
    let html = String(decoding: bytes, as: UTF8.self)
    #expect(html.contains("<h3>Scope shown: a service as a whole</h3>"))
    #expect(html.contains("Carried the <mark>on-call</mark> rotation of billing."))
  }

  @Test func markdownQuotesIt() throws {
    var bytes: [UInt8] = []
    try PageReports(originals: Originals(base: nil)).writeMarkdown(HeldShortlist(run)) { bytes += $0 }
    #expect(
      String(decoding: bytes, as: UTF8.self)
        .contains("- Scope shown: a service as a whole: `on-call` `bruno-feld.txt:25`\n"))
  }

  @Test func explainQuotesIt() {
    #expect(
      ExplainText(run.head).text(run.entries[0])
        .contains("scope shown: a service as a whole, bruno-feld.txt:25: “on-call”\n"))
  }

  @Test func itTravelsInJSON() throws {
    var json = JSONWriter()
    json.value(run.entries[0])
    #expect(try JSONDecoder().decode(ShortlistEntry.self, from: Data(json.bytes)) == run.entries[0])
  }
}
