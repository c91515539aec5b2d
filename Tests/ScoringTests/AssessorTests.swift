import Model
import SourceText
import Testing

@testable import Scoring

/// Who is set aside, what is asked, and what is noticed.
@Suite struct AssessorTests {
  @Test(
    "who cannot be assessed is set aside with the reason",
    arguments: [
      ([DocumentRecord](), "no documents"), ([Person.file(.failed)], "no readable document"),
      ([Person.file(.skipped)], "no readable document"),
      ([Person.file(.failed, .other), Person.file(.failed)], "no readable document"),
      ([Person.file(.ok, .other)], "no document about a person"),
      ([Person.file(.failed), Person.file(.degraded, .other)], "no document about a person"),
    ])
  func setAside(documents: [DocumentRecord], reason: String) {
    var person = Person()
    person.documents = documents
    let assessment = person.assessment
    #expect(assessment.setAside == reason)
    #expect(assessment.skills.isEmpty)
    #expect(assessment.tier.isEmpty)
    #expect(assessment.documents == documents)
  }

  @Test(
    "one document is enough",
    arguments: [
      [Person.file(.ok), Person.file(.failed)], [Person.file(.degraded)],
      [Person.file(.failed), Person.file(.ok, .githubProfile)],
      [Person.file(.ok, .other), Person.file(.ok, .coverLetter)],
    ])
  func notSetAside(documents: [DocumentRecord]) {
    var person = Person()
    person.documents = documents
    #expect(person.assessment.setAside == nil)
    #expect(person.assessment.skills.count == 4)
  }

  @Test func questionsComeByUnmetGatesThenThoseAlwaysAskedThenByWeight() {
    let person = Person().with("async.tokio", shape: 3, home: false)
    #expect(person.assessment.gates.map(\.met) == [false, true])
    #expect(
      person.assessment.prompts.map(\.ask) == [
        "ownership, from nothing?", "communication, from nothing?", "async, in depth?", "web, from nothing?",
      ])
    #expect(
      person.assessment.prompts.map(\.reason) == [
        "a gate asks for it, and the documents show level 0", "always asked; the documents show level 0",
        "the documents show level 3", "the documents show level 0",
      ])
  }

  @Test func muchNamedAndLittleDescribedIsNoticed() {
    #expect(VocabularyFinding.findings(skills(named: 14, described: 0)).isEmpty)
    #expect(VocabularyFinding.findings(skills(named: 15, described: 2)).isEmpty)
    #expect(
      VocabularyFinding.findings(skills(named: 15, described: 0)).map(\.message)
        == ["The documents name 15 signals and describe work with none of them."])
    #expect(
      VocabularyFinding.findings(skills(named: 20, described: 1)).map(\.message)
        == ["The documents name 20 signals and describe work with one of them."])
  }

  private func skills(named: Int, described: Int) -> [SkillAssessment] {
    let rows = (0..<named + described).map { number in
      EvidenceRow(
        rule: "async.\(number)", level: number < named ? 1 : 2, shape: 2, because: [],
        caps: Caps(term: 3, section: 4, cue: 4, context: 4), assertion: .affirmed, counted: true,
        artefact: .none,
        entry: 0, document: "ada.txt", section: .skills, span: TextSpan(0, 1), quote: "x", before: "",
        after: "")
    }
    return [
      SkillAssessment(
        skill: "async", level: 1, depth: 1, artefact: .none, points: 10, recency: 100, weight: 30,
        evidence: rows,
        rejected: [], notFound: [])
    ]
  }
}
