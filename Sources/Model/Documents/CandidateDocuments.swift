package import SourceText

/// A candidate with every file read; a line of `assay read`.
public struct CandidateDocuments: Sendable, Hashable, Decodable {
  /// Names the form of this line.
  public let schema: String
  /// Id of the candidate.
  public let candidate: String
  /// The applicants folder as it was given; links to the originals start from there.
  public let folder: String?
  /// Carried through, never scored.
  public let columns: [Column]
  /// The files, those that could not be read included.
  public let documents: [Document]
  /// What a human should know.
  public let findings: [Finding]

  /// Puts the value together from its parts.
  public init(
    candidate: String, folder: String? = nil, columns: [Column], documents: [Document], findings: [Finding]
  ) {
    self.schema = Schemas.documents
    self.candidate = candidate
    self.folder = folder
    self.columns = columns
    self.documents = documents
    self.findings = findings
  }
}

extension CandidateDocuments: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("schema", schema)
      $0.member("candidate", candidate)
      $0.member("folder", folder)
      $0.member("columns", columns)
      $0.member("documents", documents)
      $0.member("findings", findings)
    }
  }
}
