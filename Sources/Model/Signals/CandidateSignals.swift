package import SourceText

/// What a candidate's documents say, with no more text than the quotes; a line of `assay extract`.
public struct CandidateSignals: Sendable, Hashable, Decodable {
  /// Names the form of this line.
  public let schema: String
  /// Rules that made it.
  public let pipeline: PipelineIdentity
  /// Id of the candidate.
  public let candidate: String
  /// The applicants folder as it was given; links to the originals start from there.
  public let folder: String?
  /// Carried through, never scored.
  public let columns: [Column]
  /// Who the documents say it is.
  public let contact: Contact
  /// What became of each file.
  public let documents: [DocumentRecord]
  /// The pieces of work, in reading order over all documents.
  public let entries: [EntryRecord]
  /// What was found, in reading order.
  public let signals: [Signal]
  /// What looked like a signal and is none.
  public let rejected: [RejectedSense]
  /// What can be held against dates.
  public let claims: [Claim]
  /// How far the described work reaches, if any is described.
  public let scope: Scope?
  /// A print of the wording of the documents that the person wrote, if they are long enough.
  public let wording: WordingPrint?
  /// What a human should know.
  public let findings: [Finding]

  /// Puts the value together from its parts.
  public init(
    schema: String = Schemas.signals,
    pipeline: PipelineIdentity,
    candidate: String,
    folder: String? = nil,
    columns: [Column] = [],
    contact: Contact,
    documents: [DocumentRecord],
    entries: [EntryRecord],
    signals: [Signal],
    rejected: [RejectedSense],
    claims: [Claim] = [],
    scope: Scope? = nil,
    wording: WordingPrint? = nil,
    findings: [Finding]
  ) {
    self.schema = schema
    self.pipeline = pipeline
    self.candidate = candidate
    self.folder = folder
    self.columns = columns
    self.contact = contact
    self.documents = documents
    self.entries = entries
    self.signals = signals
    self.rejected = rejected
    self.claims = claims
    self.scope = scope
    self.wording = wording
    self.findings = findings
  }
}

extension CandidateSignals: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("schema", schema)
      $0.member("pipeline", pipeline)
      $0.member("candidate", candidate)
      $0.member("folder", folder)
      $0.member("columns", columns)
      $0.member("contact", contact)
      $0.member("documents", documents)
      $0.member("entries", entries)
      $0.member("signals", signals)
      $0.member("rejected", rejected)
      $0.member("claims", claims)
      $0.member("scope", scope)
      $0.member("wording", wording)
      $0.member("findings", findings)
    }
  }
}
