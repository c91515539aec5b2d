package import SourceText

/// Ranked assessments: what `shortlist.json` holds and every report shows.
public struct Shortlist: Sendable, Hashable, Decodable {
  /// Names the form of the file.
  public let schema: String
  /// The day that "present" means, as YYYY-MM-DD.
  public let asOf: String
  /// Rules that made it.
  public let pipeline: PipelineIdentity
  /// How many of everything there were.
  public let counts: Counts
  /// The ranked, best first.
  public let entries: [ShortlistEntry]
  /// The candidates that could not be assessed, by id.
  public let setAside: [SetAside]
  /// Candidates who may be one person; proposed, never merged.
  public let duplicates: [Duplicate]

  /// Puts the value together from its parts.
  public init(
    schema: String = Schemas.shortlist,
    asOf: String,
    pipeline: PipelineIdentity,
    counts: Counts,
    entries: [ShortlistEntry],
    setAside: [SetAside],
    duplicates: [Duplicate]
  ) {
    self.schema = schema
    self.asOf = asOf
    self.pipeline = pipeline
    self.counts = counts
    self.entries = entries
    self.setAside = setAside
    self.duplicates = duplicates
  }
}

extension Shortlist: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("schema", schema)
      $0.member("asOf", asOf)
      $0.member("pipeline", pipeline)
      $0.member("counts", counts)
      $0.member("entries", entries)
      $0.member("setAside", setAside)
      $0.member("duplicates", duplicates)
    }
  }
}
