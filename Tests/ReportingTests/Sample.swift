import Model
import Scoring
import SourceText

@testable import Reporting

/// An invented candidate: pieces of work and what was found in them, assessed as a run would.
struct Sample {
  var id: String
  var contact = Contact()
  var columns: [Column] = []
  var documents: [DocumentRecord] = []
  var entries: [EntryRecord] = []
  var hits: [Hit] = []
  var rejected: [RejectedSense] = []
  var findings: [Finding] = []

  static let asOf = "2026-11-22"

  var signals: CandidateSignals {
    CandidateSignals(
      pipeline: SampleRubric.pipeline, candidate: id, columns: columns, contact: contact,
      documents: documents,
      entries: entries, signals: hits.enumerated().map { $1.signal(in: entries[$1.entry], statement: $0) },
      rejected: rejected, findings: findings)
  }

  var assessment: Assessment {
    guard let day = Day(Self.asOf) else { preconditionFailure("the sample's day is none") }
    return Assessor(rubric: SampleRubric.rubric, asOf: day).assessment(of: signals)
  }
}

/// A signal in short: the quote is what stands between « and ».
struct Hit {
  var rule: String
  var marked: String
  var entry: Int
  var line: Int?
  var pointer: String?
  var shape: Int
  var because: [String] = []
  var context = 3
  var cue: (cap: Int, words: String?, assertion: Assertion) = (4, nil, .affirmed)
  var artefact = Artefact.none
  var link: String?

  func signal(in entry: EntryRecord, statement: Int) -> Signal {
    let before = marked.prefix { $0 != "«" }
    let rest = marked.dropFirst(before.count + 1)
    let quote = rest.prefix { $0 != "»" }
    let start = statement * 120 + before.utf8.count
    return Signal(
      rule: rule,
      skill: String(rule.prefix { $0 != "." }),
      entry: self.entry,
      statement: statement,
      evidence: Evidence(
        document: entry.document, section: entry.section, line: line, pointer: pointer,
        span: TextSpan(start, start + quote.utf8.count), quote: String(quote), before: String(before),
        after: String(rest.dropFirst(quote.count + 1))),
      assertion: cue.assertion,
      cue: cue.words,
      cueCap: cue.cap,
      shape: shape,
      because: because,
      inHomeContext: context == 3,
      termCap: 3,
      contextCap: context,
      artefact: artefact,
      link: link
    )
  }
}

/// Returns a piece of work of Rust, dated from and to where it is.
func work(
  _ title: String, _ kind: EntryKind = .job, in document: String, _ section: SectionKind = .experience,
  line: Int, from: Month? = nil, to: Month? = nil, subject: SubjectUse = .described, described: Int = 3,
  links: [String] = [], repository: Repository? = nil
) -> EntryRecord {
  EntryRecord(
    document: document, section: section, kind: kind, title: title, line: line,
    period: from.map { Period(start: $0, end: to, ongoing: to == nil, precision: .month) }, isHome: true,
    subject: subject, subjectQuote: subject == .none ? nil : "Rust", described: described,
    describedHome: subject == .described ? described : 0, links: links, repository: repository)
}

func record(
  _ id: String, _ format: String = "html", kind: DocumentKind = .resume, status: DocumentStatus = .ok,
  reason: String? = nil, remedy: String? = nil, losses: [Loss] = [], hidden: [HiddenText] = []
) -> DocumentRecord {
  DocumentRecord(
    id: id, digest: "sha256:00", kind: kind, format: format, encoding: "UTF-8", status: status,
    reason: reason,
    remedy: remedy, byteCount: 5210, characters: status == .failed ? 0 : 3980, sections: 5, entries: 6,
    losses: losses, hidden: hidden)
}
