import Model
import Testing

@testable import Scoring

/// Who may be one person: proposed with the reason, never merged.
@Suite struct DuplicateFinderTests {
  private func key(
    _ id: String, mails: [String] = [], links: [String] = [], file: String? = nil,
    wording: WordingPrint? = nil
  ) -> RankKey {
    RankKey(
      Assessment(
        candidate: id, tier: "A", tierBeforeGates: "A", score: Tenths(0), scoreWithoutRecency: Tenths(0),
        scoreWithoutArtefacts: Tenths(0), practice: PracticeAssessment(level: 0, points: 0, because: []),
        skills: [], wording: wording, gates: [], findings: [], prompts: [],
        contact: Contact(emails: mails, links: links),
        documents: file.map {
          [
            DocumentRecord(
              id: "\(id).txt", digest: $0, kind: .resume, format: "text", encoding: "UTF-8", status: .ok,
              byteCount: 9, characters: 9, sections: 0, entries: 0, losses: [], hidden: [])
          ]
        } ?? [], entries: []))
  }

  private func found(_ keys: [RankKey]) -> [Duplicate] { DuplicateFinder().duplicates(keys) }

  @Test func addressesAndFilesAreShared() {
    let keys = [
      key("d", mails: ["eva@example.com"]),
      key("b", links: ["https://www.GitHub.com/eva/"], file: "sha256:1"),
      key("a", mails: ["EVA@example.com"], links: ["http://github.com/eva?tab=x"]),
      key("c", file: "sha256:1"),
      key("e", mails: ["other@example.com"], links: ["https://github.com"], file: "sha256:2"),
      key("f", links: ["https://github.com"]),
    ]
    let expected = [
      Duplicate(candidates: ["a", "b"], reason: "the same profile address"),
      Duplicate(candidates: ["a", "d"], reason: "the same e-mail address"),
      Duplicate(candidates: ["b", "c"], reason: "the same file"),
    ]
    #expect(found(keys) == expected)
    #expect(found(keys.reversed()) == expected)
  }

  @Test func severalReasonsAreOneProposal() {
    let keys = ["a", "b"].map { key($0, mails: ["eva@example.com"], links: ["https://example.com/eva"]) }
    #expect(
      found(keys) == [
        Duplicate(candidates: ["a", "b"], reason: "the same e-mail address, the same profile address")
      ])
  }

  @Test func nearlyTheSameWordingIsFoundAndOtherWordingIsNot() {
    let print = WordingPrint(bands: [0x1111_2222_3333_4444, 2, 3, 4])
    let near = WordingPrint(bands: [0x1111_2222_3333_4445, 2, 3, 4])
    let far = WordingPrint(bands: [0x1111_2222_3333_4444, 0x9999_8888_7777_6666, 3, 0x5555_4444_3333_2222])
    #expect(near.agreement(with: print) == 15)
    #expect(far.agreement(with: print) == 8)
    #expect(
      found([key("a", wording: print), key("b", wording: far), key("c", wording: near), key("d")]) == [
        Duplicate(candidates: ["a", "c"], reason: "nearly the same wording")
      ])
  }

  @Test func aLargeGroupIsNamedInPart() {
    let keys = (100..<150).map { key("c\($0)", mails: ["agency@example.com"]) }
    #expect(
      found(keys) == [
        Duplicate(
          candidates: (100..<120).map { "c\($0)" }, reason: "the same e-mail address; 30 more share it")
      ])
  }

  @Test func manyWithOneWordingAreOneGroup() {
    let print = WordingPrint(bands: [1, 2, 3, 4])
    #expect(
      found((100..<115).map { key("c\($0)", wording: print) }) == [
        Duplicate(candidates: (100..<115).map { "c\($0)" }, reason: "nearly the same wording")
      ])
  }

  @Test func nobodyIsADuplicateOfNobody() {
    #expect(found([]) == [])
    #expect(found([key("a", mails: ["eva@example.com", "eva@example.com"])]) == [])
  }
}
