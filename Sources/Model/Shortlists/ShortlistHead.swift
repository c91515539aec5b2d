package import SourceText

/// All of a shortlist but its entries, which may be too many to hold.
public struct ShortlistHead: Sendable, Hashable {
  /// Names the form of the file.
  public let schema: String
  /// The day that "present" means, as YYYY-MM-DD.
  public let asOf: String
  /// Rules that made it.
  public let pipeline: PipelineIdentity
  /// What those rules are called in reports: the role that is to be filled.
  public let pipelineTitle: String
  /// What those rules call the skills, and what levels are worth.
  public let rubric: RubricSummary
  /// The applicants folder as it was given; links to the originals start from there.
  public let folder: String?
  /// Whether names and all else that tells who somebody is are masked.
  public let isBlind: Bool
  /// How many of everything there were.
  public let counts: Counts
  /// How it was tried whether the order depends on the exact weights, if it was.
  public let robustness: RankRobustness?
  /// What a human should know of the run as a whole.
  public let notices: [Finding]
  /// The candidates that could not be assessed, by id.
  public let setAside: [SetAside]
  /// Candidates who may be one person; proposed, never merged.
  public let duplicates: [Duplicate]

  /// Puts the value together from its parts.
  public init(
    schema: String = Schemas.shortlist,
    asOf: String,
    pipeline: PipelineIdentity,
    pipelineTitle: String? = nil,
    rubric: RubricSummary,
    folder: String? = nil,
    isBlind: Bool = false,
    counts: Counts,
    robustness: RankRobustness? = nil,
    notices: [Finding] = [],
    setAside: [SetAside],
    duplicates: [Duplicate]
  ) {
    self.schema = schema
    self.asOf = asOf
    self.pipeline = pipeline
    self.pipelineTitle = pipelineTitle ?? rubric.title
    self.rubric = rubric
    self.folder = folder
    self.isBlind = isBlind
    self.counts = counts
    self.robustness = robustness
    self.notices = notices
    self.setAside = setAside
    self.duplicates = duplicates
  }
}

extension ShortlistHead: Decodable {
  private enum CodingKeys: String, CodingKey {
    case schema, asOf, pipeline, rubric, folder, blind, counts, robustness, notices, setAside, duplicates
  }

  private struct Pipeline: Decodable {
    let name: String
    let title: String?
    let digest: String
  }

  /// Reads the members of a shortlist, whose entries it leaves alone.
  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    let pipeline = try members.decode(Pipeline.self, forKey: .pipeline)
    let rubric = try members.decode(RubricSummary.self, forKey: .rubric)
    self.init(
      schema: try members.decode(String.self, forKey: .schema),
      asOf: try members.decode(String.self, forKey: .asOf),
      pipeline: PipelineIdentity(
        name: pipeline.name,
        digest: pipeline.digest,
        rubric: rubric.name,
        rubricVersion: rubric.version,
        rubricDigest: rubric.digest
      ),
      pipelineTitle: pipeline.title,
      rubric: rubric,
      folder: try members.decodeIfPresent(String.self, forKey: .folder),
      isBlind: try members.decodeIfPresent(Bool.self, forKey: .blind) ?? false,
      counts: try members.decode(Counts.self, forKey: .counts),
      robustness: try members.decodeIfPresent(RankRobustness.self, forKey: .robustness),
      notices: try members.decodeIfPresent([Finding].self, forKey: .notices) ?? [],
      setAside: try members.decode([SetAside].self, forKey: .setAside),
      duplicates: try members.decode([Duplicate].self, forKey: .duplicates)
    )
  }
}

extension ShortlistHead {
  /// Writes the members that stand before the entries.
  package func writeOpening(to json: inout JSONWriter) {
    json.member("schema", schema)
    json.member("asOf", asOf)
    json.key("pipeline")
    json.object {
      $0.member("name", pipeline.name)
      $0.member("title", pipelineTitle)
      $0.member("digest", pipeline.digest)
    }
    json.member("rubric", rubric)
    json.member("folder", folder)
    json.member("blind", isBlind)
    json.member("counts", counts)
    json.member("robustness", robustness)
    json.member("notices", notices)
  }

  /// Writes the members that stand after them.
  package func writeClosing(to json: inout JSONWriter) {
    json.member("setAside", setAside)
    json.member("duplicates", duplicates)
  }
}
