package import SourceText

/// A line of `assay assess`: one assessment, and what made it.
public struct AssessmentLine: Sendable, Hashable, Decodable {
  /// Names the form of this line.
  public let schema: String
  /// Rules that made it.
  public let pipeline: PipelineIdentity
  /// The day that "present" means, as YYYY-MM-DD.
  public let asOf: String
  /// The applicants folder as it was given; links to the originals start from there.
  public let folder: String?
  /// The assessment.
  public let assessment: Assessment

  /// Puts the value together from its parts.
  public init(
    schema: String = Schemas.assessment,
    pipeline: PipelineIdentity,
    asOf: String,
    folder: String? = nil,
    assessment: Assessment
  ) {
    self.schema = schema
    self.pipeline = pipeline
    self.asOf = asOf
    self.folder = folder
    self.assessment = assessment
  }
}

extension AssessmentLine: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("schema", schema)
      $0.member("pipeline", pipeline)
      $0.member("asOf", asOf)
      $0.member("folder", folder)
      $0.member("assessment", assessment)
    }
  }
}
