package import SourceText

/// One person's files, as discovery found them; a line of `assay discover`.
public struct Candidate: Sendable, Hashable, Decodable {
  /// Names the form of this line.
  public let schema: String
  /// Stable slug of the folder's or file's name.
  public let id: String
  /// The files, ordered by path.
  public let documents: [DocumentSource]
  /// The applicants folder as it was given; links to the originals start from there.
  public let folder: String?
  /// Further columns of a candidates file, carried through and never scored.
  public let columns: [Column]
  /// What a human should know about how the files were grouped.
  public let findings: [Finding]

  /// Puts the value together from its parts.
  public init(
    schema: String = Schemas.candidate,
    id: String,
    documents: [DocumentSource],
    folder: String? = nil,
    columns: [Column] = [],
    findings: [Finding] = []
  ) {
    self.schema = schema
    self.id = id
    self.documents = documents
    self.folder = folder
    self.columns = columns
    self.findings = findings
  }
}

extension Candidate: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("schema", schema)
      $0.member("id", id)
      $0.member("documents", documents)
      $0.member("folder", folder)
      $0.member("columns", columns)
      $0.member("findings", findings)
    }
  }
}
