import Model
import Scoring
import SourceText

/// A candidate put together from signals and entries, and what the small rubric makes of it.
struct Person {
  var id = "ada"
  var entries: [EntryRecord] = []
  var signals: [Signal] = []
  var rejected: [RejectedSense] = []
  var documents = [Person.file()]
  var asOf = Day(month: Month(year: 2026, month: 11), day: 22)

  /// A candidate with one undated job.
  init(_ entries: [EntryRecord] = [Person.work()]) { self.entries = entries }

  /// Adds a signal whose terms are as given; the others limit nothing.
  mutating func add(
    _ rule: String, shape: Int = 3, term: Int = 3, section: SectionKind = .experience, cue: Int = 4,
    context: Int = 4,
    home: Bool = true, artefact: Artefact = .none, entry: Int = 0
  ) {
    signals.append(
      Signal(
        rule: rule, skill: String(rule.prefix { $0 != "." }), entry: entry, statement: signals.count,
        evidence: Evidence(
          document: "ada.txt", section: section, line: signals.count + 1,
          span: TextSpan(signals.count * 10, signals.count * 10 + 5), quote: "quote", before: "", after: ""),
        assertion: cue == 4 ? .affirmed : .hedged, cue: cue == 4 ? nil : "helped", cueCap: cue, shape: shape,
        because: [], inHomeContext: home, termCap: term, contextCap: context, artefact: artefact,
        link: artefact == .none ? nil : "https://example.com/ring"))
  }

  /// The same with one more signal.
  func with(
    _ rule: String, shape: Int = 3, home: Bool = true, artefact: Artefact = .none, entry: Int = 0
  ) -> Person {
    var copy = self
    copy.add(rule, shape: shape, home: home, artefact: artefact, entry: entry)
    return copy
  }

  var assessment: Assessment {
    Assessor(rubric: MiniRubric.rubric, asOf: asOf).assessment(
      of: CandidateSignals(
        pipeline: PipelineIdentity(
          name: "mini", digest: "sha256:1", rubric: "mini", rubricVersion: "1", rubricDigest: "sha256:2"),
        candidate: id, contact: Contact(), documents: documents, entries: entries, signals: signals,
        rejected: rejected, findings: []))
  }

  /// What was made of the skill called `id`.
  func skill(_ id: String) -> SkillAssessment? { assessment.skills.first { $0.skill == id } }

  static func work(
    _ kind: EntryKind = .job, _ period: Period? = nil, subject: SubjectUse = .none, described: Int = 0,
    home: Int? = nil,
    links: [String] = [], repository: Repository? = nil, substance: RepositorySubstance? = nil,
    in section: SectionKind = .experience
  ) -> EntryRecord {
    EntryRecord(
      document: "ada.txt", section: section, kind: kind, title: "Engineer", line: 3, period: period,
      isHome: subject != .none, subject: subject, subjectQuote: "Rust", described: described,
      describedHome: home ?? described, links: links, repository: repository, substance: substance)
  }

  static func file(
    _ status: DocumentStatus = .ok, _ kind: DocumentKind = .resume, id: String = "ada.txt"
  ) -> DocumentRecord {
    DocumentRecord(
      id: id, digest: "sha256:0", kind: kind, format: "text", encoding: "utf-8", status: status,
      byteCount: 1,
      characters: 1, sections: 1, entries: 1, losses: [], hidden: [])
  }
}

extension Period {
  /// Reads `2020-01/2021-06`, `2020/2021`, or `2020-01/present`.
  init(_ text: String) {
    let parts = text.split(separator: "/")
    let isYear = parts[0].count == 4
    func month(_ part: Substring, _ last: Bool) -> Month? {
      Month(isYear ? "\(part)-\(last ? "12" : "01")" : String(part))
    }
    self.init(
      start: month(parts[0], false), end: parts[1] == "present" ? nil : month(parts[1], true),
      ongoing: parts[1] == "present", precision: isYear ? .year : .month)
  }
}
