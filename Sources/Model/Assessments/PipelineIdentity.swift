package import SourceText

/// Which rules made a result.
public struct PipelineIdentity: Sendable, Hashable, Decodable {
  /// Name of the pipeline.
  public let name: String
  /// SHA-256 over all its files, as `sha256:…`.
  public let digest: String
  /// Name of the rubric.
  public let rubric: String
  /// Its version.
  public let rubricVersion: String
  /// SHA-256 over the rubric's files.
  public let rubricDigest: String

  /// Puts the value together from its parts.
  public init(
    name: String,
    digest: String,
    rubric: String,
    rubricVersion: String,
    rubricDigest: String
  ) {
    self.name = name
    self.digest = digest
    self.rubric = rubric
    self.rubricVersion = rubricVersion
    self.rubricDigest = rubricDigest
  }
}

extension PipelineIdentity {
  /// The rubric, for people: its name, version and digest.
  package var rubricWords: String { "\(rubric) \(rubricVersion), \(rubricDigest)" }
}

extension PipelineIdentity: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("name", name)
      $0.member("digest", digest)
      $0.member("rubric", rubric)
      $0.member("rubricVersion", rubricVersion)
      $0.member("rubricDigest", rubricDigest)
    }
  }
}
