import Model
import Testing

@testable import Scoring

/// The order of the shortlist.
@Suite struct RankerTests {
  @Test func theBetterTotalComesFirst() {
    #expect(order([key("a", 500), key("b", 700), key("c", 600)]) == ["b", "c", "a"])
  }

  @Test func equalTotalsGoByDeepSkillsThenByGatesThenById() {
    let keys = [
      key("z", 500, deep: 1, gates: 2), key("b", 500, deep: 1, gates: 1), key("a", 500, deep: 1, gates: 1),
      key("y", 500, deep: 2, gates: 0), key("ä", 500, deep: 1, gates: 1),
    ]
    #expect(order(keys) == ["y", "z", "a", "b", "ä"])
    #expect(order(keys.reversed()) == ["y", "z", "a", "b", "ä"])
  }

  @Test func eachRankIsShownWithoutRecencyAndWithoutArtefacts() {
    let ranking = Ranker().ranking([
      key("a", 500, 900, 100), key("b", 600, 600, 600), key("c", 700, 100, 900),
    ])
    #expect(ranking.map(\.index) == [2, 1, 0])
    #expect(
      ranking.map(\.positions) == [
        RankPositions(rank: 1, withoutRecency: 3, withoutArtefacts: 1, ties: 0),
        RankPositions(rank: 2, withoutRecency: 2, withoutArtefacts: 2, ties: 0),
        RankPositions(rank: 3, withoutRecency: 1, withoutArtefacts: 3, ties: 0),
      ])
  }

  @Test func nobodyIsRankedWhereNobodyIs() { #expect(Ranker().ranking([]).isEmpty) }

  private func order(_ keys: [RankKey]) -> [String] {
    Ranker().ranking(keys).map { keys[$0.index].candidate }
  }

  private func key(
    _ id: String, _ score: Int, _ recent: Int? = nil, _ private: Int? = nil, deep: Int = 0, gates: Int = 0
  ) -> RankKey {
    let skills = (0..<3).map { number in
      SkillAssessment(
        skill: "s\(number)", level: number < deep ? 3 : 0, depth: 0, artefact: .none, points: 0, recency: 100,
        weight: 1, evidence: [], rejected: [], notFound: [])
    }
    let results = (0..<3).map { GateResult(gate: "g\($0)", met: $0 < gates, message: "") }
    return RankKey(
      Assessment(
        candidate: id, tier: "D", tierBeforeGates: "D", score: Tenths(score),
        scoreWithoutRecency: Tenths(recent ?? score), scoreWithoutArtefacts: Tenths(`private` ?? score),
        practice: PracticeAssessment(level: 0, points: 0, because: []), skills: skills, gates: results,
        findings: [],
        prompts: [], contact: Contact(), documents: [], entries: []))
  }
}
