package import Model

/// Finds in a candidate's documents the signals that a rubric's rules describe.
///
/// Extraction reports what the text says and where it says it. What a signal is worth is decided
/// later, by `Scoring`, so the same signals can be scored against several sets of weights.
package struct SignalExtractor: Sendable {
  let lexicon: Lexicon
  private let links: ArtefactLinks
  private let substance: SubstanceReader
  private let pipeline: PipelineIdentity
  private let brief: Brief?

  /// Compiles `rubric` and `languages`; `pipeline` is written into every result. Wording is compared with `brief`.
  package init(
    rubric: Rubric, languages: [LanguageRules], pipeline: PipelineIdentity, brief: Brief? = nil
  ) {
    lexicon = LexiconBuilder.lexicon(rubric, languages)
    links = ArtefactLinks(hosts: rubric.artefacts, publicPages: rubric.publicPages)
    substance = SubstanceReader(rules: rubric.exports)
    self.pipeline = pipeline
    self.brief = brief
  }

  /// Returns what `candidate`'s documents say, in reading order.
  package func signals(in candidate: CandidateDocuments) -> CandidateSignals {
    var collector = SignalCollector()
    let names = Set(candidate.documents.compactMap(\.contact.name)).sorted()
    for document in candidate.documents where document.isScored {
      DocumentExtractor(
        lexicon: lexicon, links: links, substance: substance, document: document, names: names, brief: brief
      )
      .extract(into: &collector)
    }
    return CandidateSignals(
      pipeline: pipeline,
      candidate: candidate.candidate,
      folder: candidate.folder,
      columns: candidate.columns,
      contact: Self.contact(of: candidate.documents),
      documents: candidate.documents.map(DocumentRecord.init(of:)),
      entries: collector.entries,
      signals: collector.signals,
      rejected: collector.rejected,
      claims: collector.claims,
      scope: collector.scope,
      wording: collector.print.print,
      findings: candidate.findings + candidate.documents.flatMap(DocumentFindings.findings)
        + collector.findings)
  }

  /// The contact details of all documents, the résumé's first.
  private static func contact(of documents: [Document]) -> Contact {
    let ordered = documents.filter { $0.kind == .resume } + documents.filter { $0.kind != .resume }
    let contacts = ordered.map(\.contact)
    func merged(_ values: (Contact) -> [String]) -> [String] {
      var seen: Set<String> = []
      return contacts.flatMap(values).filter { seen.insert($0).inserted }
    }
    return Contact(
      name: contacts.lazy.compactMap(\.name).first, emails: merged(\.emails), phones: merged(\.phones),
      links: merged(\.links), location: contacts.lazy.compactMap(\.location).first)
  }
}

/// What extraction gathers over all documents of a candidate.
struct SignalCollector {
  var entries: [EntryRecord] = []
  var signals: [Signal] = []
  var rejected: [RejectedSense] = []
  var claims: [Claim] = []
  var scope: Scope?
  var print = PrintMaker()
  var findings: [Finding] = []
}

extension Document {
  /// Whether it was read and is about a person's work.
  var isScored: Bool { (status == .ok || status == .degraded) && kind != .other }
}

extension DocumentRecord {
  /// What the reports say of `document`.
  init(of document: Document) {
    self.init(
      id: document.id, digest: document.digest, kind: document.kind, format: document.format,
      encoding: document.encoding, status: document.status, reason: document.reason, remedy: document.remedy,
      byteCount: document.byteCount, characters: document.text.count, sections: document.sections.count,
      entries: document.sections.reduce(0) { $0 + $1.entries.count }, losses: document.losses,
      hidden: document.hidden)
  }
}
