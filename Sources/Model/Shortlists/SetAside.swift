package import SourceText

/// A candidate that could not be assessed, and why.
public struct SetAside: Sendable, Hashable {
  /// Id.
  public let candidate: String
  /// Why.
  public let reason: String
  /// What became of each file.
  public let documents: [DocumentRecord]
  /// Carried through from a candidates file.
  public let columns: [Column]

  /// Puts the value together from its parts.
  public init(candidate: String, reason: String, documents: [DocumentRecord], columns: [Column]) {
    self.candidate = candidate
    self.reason = reason
    self.documents = documents
    self.columns = columns
  }
}

extension SetAside: Decodable {
  private enum CodingKeys: String, CodingKey {
    case candidate, reason, columns
    case documents = "files"
  }
}

extension SetAside: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("candidate", candidate)
      $0.member("reason", reason)
      $0.member("documents", documents.map(\.id))
      $0.member("files", documents)
      $0.member("columns", columns)
    }
  }
}

extension Assessment {
  /// Takes what is known of a candidate that could not be assessed.
  package init(_ aside: SetAside) {
    self.init(
      candidate: aside.candidate, columns: aside.columns, setAside: aside.reason, tier: "",
      tierBeforeGates: "",
      score: Tenths(0), scoreWithoutRecency: Tenths(0), scoreWithoutArtefacts: Tenths(0),
      practice: PracticeAssessment(level: 0, points: 0, because: []), skills: [], gates: [], findings: [],
      prompts: [], contact: Contact(), documents: aside.documents, entries: [])
  }
}
