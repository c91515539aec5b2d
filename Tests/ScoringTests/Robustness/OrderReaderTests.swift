import Model
import SourceText
import Testing

@testable import Scoring

@Suite struct OrderReaderTests {
  private let assessor = Assessor(rubric: Invented.rubric, asOf: Invented.asOf)
  private let again = RowAssessor(rules: Invented.rules, asOf: Invented.asOf)
  private let reader = OrderReader(rules: Invented.rules, asOf: Invented.asOf)

  private func pair(_ seed: UInt64) -> (higher: Assessment, lower: Assessment) {
    let one = assessor.assessment(of: Invented.random("one", hits: 7, seed: seed))
    let two = assessor.assessment(of: Invented.random("two", hits: 5, seed: seed &+ 1_000))
    return RankKey(one).precedes(RankKey(two), by: .asScored) ? (one, two) : (two, one)
  }

  private func keys(_ assessment: Assessment) -> [RowKey] {
    Array(
      Set(assessment.skills.flatMap(\.evidence).filter { $0.spilledFrom == nil }.map { RowKey($0) })
    ).sorted()
  }

  /// Returns what of the rows goes into a score.
  private func outline(_ assessment: Assessment) -> String {
    assessment.skills.map { skill in
      "\(skill.skill) \(skill.level) \(skill.points) \(skill.recency): "
        + skill.evidence.map {
          "\($0.rule) \($0.level) \($0.artefact) \($0.counted ? "counted" : "") \($0.span.start)"
        }
        .joined(separator: ", ")
    }.joined(separator: "; ")
  }

  private func turns(_ pair: (higher: Assessment, lower: Assessment), _ rows: Set<RowKey>) -> Bool {
    RankKey(pair.lower).precedes(RankKey(again.assessment(pair.higher, without: rows)), by: .asScored)
  }

  @Test("measuring again without nothing changes nothing", arguments: 0..<40 as Range<UInt64>)
  func measuresAgain(seed: UInt64) {
    let assessment = pair(seed).higher
    let measured = again.assessment(assessment, without: [])
    #expect(measured.score == assessment.score)
    #expect(outline(measured) == outline(assessment))
    #expect(measured.gates == assessment.gates)
  }

  @Test("measuring again without a row is measuring without its signal", arguments: 0..<40 as Range<UInt64>)
  func measuresAgainWithoutARow(seed: UInt64) {
    let signals = Invented.random("one", hits: 7, seed: seed)
    let assessment = assessor.assessment(of: signals)
    for number in signals.signals.indices {
      let rest = CandidateSignals(
        pipeline: signals.pipeline, candidate: "one", contact: Contact(), documents: signals.documents,
        entries: signals.entries,
        signals: signals.signals.enumerated().filter { $0.offset != number }.map(\.element), rejected: [],
        findings: [])
      let removed = assessment.skills.flatMap(\.evidence).filter {
        $0.spilledFrom == nil && $0.span == signals.signals[number].evidence.span
      }
      let measured = again.assessment(assessment, without: Set(removed.map { RowKey($0) }))
      let expected = assessor.assessment(of: rest)
      #expect(measured.score == expected.score)
      #expect(outline(measured) == outline(expected))
    }
  }

  @Test func handsALinkOnToTheNextSkill() throws {
    let assessment = assessor.assessment(
      of: Invented.signals("one", [("deep.a", 3, 0, .verifiable), ("wide.a", 2, 0, .verifiable)]))
    #expect(assessment.skills.prefix(2).map(\.artefact) == [.verifiable, .none])
    let row = try #require(assessment.skills.first?.evidence.first)
    let measured = again.assessment(assessment, without: [RowKey(row)])
    #expect(measured.skills.prefix(2).map(\.artefact) == [.none, .verifiable])
    #expect(measured.skills.prefix(2).map(\.points) == [0, 55])
  }

  @Test("removing the rows turns the order, and no fewer rows do", arguments: 0..<200 as Range<UInt64>)
  func findsTheSmallestSet(seed: UInt64) {
    let pair = pair(seed)
    let found = reader.decidingEvidence(of: pair.higher, against: pair.lower)
    let keys = keys(pair.higher)
    let sizes = (0..<(1 << keys.count)).filter { bits in
      turns(pair, Set(keys.indices.filter { bits >> $0 & 1 == 1 }.map { keys[$0] }))
    }.map(\.nonzeroBitCount)
    #expect(found.isSmallest)
    #expect(found.rows.count == sizes.min() ?? 0)
    if !found.rows.isEmpty { #expect(turns(pair, Set(found.rows.map { RowKey($0.row) }))) }
  }

  @Test func saysThatNoRowDecidesWherePracticeDoes() {
    let one = assessor.assessment(of: Invented.signals("one", [("deep.a", 1, 0, .none)]))
    let nobody = Invented.signals("two", [])
    let two = assessor.assessment(
      of: CandidateSignals(
        pipeline: nobody.pipeline, candidate: "two", contact: Contact(), documents: nobody.documents,
        entries: [],
        signals: [], rejected: [], findings: []))
    #expect(
      reader.decidingEvidence(of: one, against: two) == DecidingEvidence(rows: [], isSmallest: true))
  }
}
