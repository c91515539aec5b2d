import Model
import SourceText

@testable import Reporting

/// An invented candidate, scored by the shared arithmetic from the evidence that it is given.
struct Sample {
  var id: String
  var name: String?
  var practice = 0
  var practiceBecause: [String] = []
  var contact = Contact()
  var evidence: [(skill: String, row: EvidenceRow)] = []
  var lastUsed: [String: Month] = [:]
  var months: [String: Int] = [:]
  var rejected: [(skill: String, sense: RejectedSense)] = []
  var notFound: [String: [String]] = [:]
  var findings: [Finding] = []
  var prompts: [Prompt] = []
  var documents: [DocumentRecord] = []
  var columns: [Column] = []

  static let asOf = "2026-11-22"

  var assessment: Assessment {
    let scoring = SampleRubric.scoring
    let skills = scoring.weights.map { skill($0, scoring) }
    let levels = skills.map { (skill: $0.skill, level: $0.level) }
    let gates = scoring.gates.map { gate in
      let isMet = gate.isMet(levels: levels, practice: practice)
      return GateResult(gate: gate.id, met: isMet, caps: isMet ? nil : gate.caps, message: gate.message)
    }
    let score = scoring.score(practice: practice, skills: skills)
    let byPoints = scoring.tier(for: score)
    return Assessment(
      candidate: id,
      columns: columns,
      tier: gates.compactMap(\.caps).reduce(byPoints, scoring.worse),
      tierBeforeGates: byPoints,
      score: score,
      scoreWithoutRecency: scoring.score(practice: practice, skills: skills, on: .withoutRecency),
      scoreWithoutArtefacts: scoring.score(practice: practice, skills: skills, on: .withoutArtefacts),
      practice: PracticeAssessment(
        level: practice, points: scoring.practicePoints[practice], because: practiceBecause),
      skills: skills,
      gates: gates,
      findings: findings,
      prompts: prompts,
      contact: Contact(
        name: name, emails: contact.emails, phones: contact.phones, links: contact.links,
        location: contact.location),
      documents: documents,
      entries: []
    )
  }

  private func skill(_ weight: SkillWeight, _ scoring: ScoringRules) -> SkillAssessment {
    let rows = evidence.filter { $0.skill == weight.skill }.map(\.row)
    let depth = min(3, rows.filter(\.counted).map(\.level).max() ?? 0)
    let artefacts = rows.filter(\.counted).map(\.artefact)
    let best: Artefact =
      artefacts.contains(.verified) ? .verified : artefacts.contains(.verifiable) ? .verifiable : .none
    let last = lastUsed[weight.skill]
    return SkillAssessment(
      skill: weight.skill,
      level: ScoringRules.level(depth: depth, artefact: best),
      depth: depth,
      artefact: best,
      points: scoring.points(depth: depth, artefact: best),
      recency: scoring.recencyPercent(
        of: weight.skill, lastUsed: last, asOf: Month(Self.asOf) ?? Month(index: 0)),
      weight: weight.weight,
      months: months[weight.skill],
      lastUsed: last,
      evidence: rows,
      rejected: rejected.filter { $0.skill == weight.skill }.map(\.sense),
      notFound: notFound[weight.skill] ?? []
    )
  }
}

/// Returns a row whose level is the least of its five terms; the quote is what stands between « and ».
func row(
  _ rule: String, _ marked: String, shape: Int, because: [String] = [], term: Int = 3, section: Int = 4,
  cue: (cap: Int, words: String?, assertion: Assertion) = (4, nil, .affirmed), context: Int = 3,
  counted: Bool = true, artefact: Artefact = .none, link: String? = nil, spilledFrom: String? = nil,
  in document: String, _ part: SectionKind = .experience, line: Int? = nil, pointer: String? = nil
) -> EvidenceRow {
  let before = marked.prefix { $0 != "«" }
  let rest = marked.dropFirst(before.count + 1)
  let quote = rest.prefix { $0 != "»" }
  let after = rest.dropFirst(quote.count + 1)
  let start = (line ?? 1) * 60 + before.utf8.count
  return EvidenceRow(
    rule: rule,
    level: min(shape, term, section, cue.cap, context),
    shape: shape,
    because: because,
    caps: Caps(term: term, section: section, cue: cue.cap, context: context),
    assertion: cue.assertion,
    cue: cue.words,
    counted: counted,
    artefact: artefact,
    link: link,
    spilledFrom: spilledFrom,
    entry: 0,
    document: document,
    section: part,
    line: line,
    pointer: pointer,
    span: TextSpan(start, start + quote.utf8.count),
    quote: String(quote),
    before: String(before),
    after: String(after)
  )
}

func record(
  _ id: String, _ format: String = "html", kind: DocumentKind = .resume, status: DocumentStatus = .ok,
  reason: String? = nil, remedy: String? = nil, losses: [Loss] = []
) -> DocumentRecord {
  DocumentRecord(
    id: id, digest: "sha256:00", kind: kind, format: format, encoding: "UTF-8", status: status,
    reason: reason,
    remedy: remedy, byteCount: 5210, characters: status == .failed ? 0 : 3980, sections: 5, entries: 6,
    losses: losses, hidden: [])
}
