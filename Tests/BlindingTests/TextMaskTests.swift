import Model
import SourceText
import Testing

@testable import Blinding

/// What a masker leaves of texts of Ada Muster-Śliwińska, who lives in Bad Muster and studied at the ETH.
@Suite struct TextMaskTests {
  static let words = BlindWords(
    languages: [
      NameWords(
        streets: ["street"], schools: ["university", "college"], schoolsBefore: ["ETH", "Hochschule"],
        schoolLinks: ["of", "for"], employers: ["at"], pronouns: ["she", "her", "they/them", "Ms"],
        degrees: ["BSc", "MSc", "Computer"], graduation: ["graduated"],
        introductions: ["my name is"], nameCues: ["I am"],
        notNames: ["Engineer", "Senior"])
    ], namesakes: ["Tokio", "Rust"])

  private func blinded(
    _ text: String, section: SectionKind = .experience, name: String? = "Ada Muster-Śliwińska"
  )
    -> String
  {
    let row = EvidenceRow(
      rule: "async.tokio", level: 2, shape: 2, because: [],
      caps: Caps(term: 3, section: 4, cue: 4, context: 4),
      assertion: .affirmed, counted: true, artefact: .none, entry: 0, document: "ada-muster/cv.md",
      section: section, span: TextSpan(0, 1), quote: text, before: "", after: "")
    let assessment = Assessment(
      candidate: "ada-muster", tier: "A", tierBeforeGates: "A", score: Tenths(1),
      scoreWithoutRecency: Tenths(1),
      scoreWithoutArtefacts: Tenths(1), practice: PracticeAssessment(level: 1, points: 1, because: []),
      skills: [
        SkillAssessment(
          skill: "async", level: 2, depth: 2, artefact: .none, points: 45, recency: 100, weight: 100,
          evidence: [row], rejected: [], notFound: ["async.streams"])
      ], gates: [], findings: [], prompts: [],
      contact: Contact(
        name: name, emails: ["ada.m@example.com"], phones: ["030 555 0142"],
        links: ["https://github.com/adacodes"], location: "Bad Muster, Austria"),
      documents: [
        DocumentRecord(
          id: "ada-muster/cv.md", digest: "sha256:00", kind: .resume, format: "markdown", encoding: "utf-8",
          status: .ok, byteCount: 1, characters: 1, sections: 1, entries: 1, losses: [], hidden: [])
      ],
      entries: [
        EntryRecord(
          document: "ada-muster/cv.md", section: .education, kind: .education,
          title: "MSc Computer Science, Alpenklang, 2011 – 2014",
          period: Period(
            start: Month(year: 2011, month: 1), end: Month(year: 2014, month: 12), ongoing: false,
            precision: .year, span: TextSpan(0, 1)),
          isHome: false, subject: .none, described: 0, describedHome: 0, links: [])
      ])
    let blinder = AssessmentBlinder(Self.words, rules: ["async.tokio", "async.streams"]) { _ in [] }
    let blind = blinder.blind(assessment, as: BlindLabel(number: 7, assessment.documents))
    return blind.skills[0].evidence[0].quote
  }

  @Test(
    "what tells who somebody is is masked",
    arguments: [
      ("Ada Muster-Śliwińska wrote it", "[name] wrote it"),
      ("MUSTER-SLIWINSKA, ADA", "[name]"),
      ("Ask Ada's manager", "Ask [name]'s manager"),
      ("adacodes/queue, merged by adacodes", "[name]/queue, merged by [name]"),
      ("moved from Bad Muster to Graz", "moved from [place] to Graz"),
      ("in ada-muster/cv.md:12", "in candidate-7/document-1:12"),
      ("so she rewrote her parser (they/them)", "so [pronoun] rewrote [pronoun] parser ([pronoun])"),
      ("call 030 555 0142", "call [phone]"),
      ("Taught at Axum University of Applied Arts until 2014", "Taught at [school] until [year]"),
      ("Research for ETH Zürich in Rust", "Research for [school] in Rust"),
      ("Lab assistant, Alpenklang", "Lab assistant, [school]"),
      ("graduated in 2014", "graduated in [year]"),
    ])
  func masks(text: String, expected: String) { #expect(blinded(text) == expected) }

  @Test(
    "what tells nothing of that stays",
    arguments: [
      "Ran Tokio services for 40,000 clients from 2019 to 2022.",
      "Cut p99 from 40 ms to 9 ms with streams; 1,000,000,000 rows.",
      "Built the college scheduler with two colleagues.",
      "The queue adapts to load.",
    ])
  func leaves(text: String) { #expect(blinded(text) == text) }

  @Test("a name that is a word of the trade is masked beside the other names only")
  func namesakes() {
    #expect(blinded("Tokio Muster ran Tokio", name: "Tokio Muster") == "[name] ran Tokio")
  }

  @Test(
    "a name that is only told is masked, and no title for a name",
    arguments: [
      ("I am Ada Lovering and wrote Lovering's decoder", "I am [name] and wrote [name]'s decoder"),
      ("My name is Ada Lovering-Byron. I ran Tokio", "My name is [name]. I ran Tokio"),
      ("I am Senior Engineer at Lumen Grid", "I am Senior Engineer at Lumen Grid"),
      ("I am Tokio Rust Engineer", "I am Tokio Rust Engineer"),
      ("Here I am Berlin", "Here I am Berlin"),
    ])
  func told(text: String, expected: String) { #expect(blinded(text, name: nil) == expected) }

  @Test("of a part about schools no name and no year is left")
  func education() {
    #expect(
      blinded("MSc at Klangwerk Wien 2014, thesis on streams in Rust", section: .education)
        == "MSc at [school] [year], thesis on streams in Rust")
  }
}
