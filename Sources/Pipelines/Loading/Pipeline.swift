public import Model
import Reporting

/// What `assay` is told to do: which rubric to measure by, and which languages to understand.
public struct Pipeline: Sendable {
  /// Its name: `rust-developer`.
  public let name: String
  /// What it is called in reports.
  public let title: String
  /// SHA-256 over all its files, as `sha256:…`.
  public let digest: String
  /// What is looked for.
  package let rubric: Rubric
  /// What words mean, language by language; the first is the main one.
  package let languages: [LanguageRules]
  /// By which words human languages are known, the main one first; empty where none is told.
  package let commonWords: [CommonWords]
  /// For how many days after the day of a run what it holds of people is to be kept; `nil` where that is not said.
  package let retentionDays: Int?
  /// Where the rules stand in their files.
  package let places: RulePlaces
  /// Where the parts of its rubric stand.
  let files: RubricFiles
  /// Why its numbers are what they are.
  let reasons: ReasonBook

  /// Until when a run as of `day` is to be kept, if that is said.
  func retention(asOf day: Day) -> RunManifest.Retention? {
    retentionDays.map { RunManifest.Retention(days: $0, purgeAfter: day.adding(days: $0).description) }
  }

  /// The names and digests that every result carries.
  public var identity: PipelineIdentity {
    PipelineIdentity(
      name: name, digest: digest, rubric: rubric.name, rubricVersion: rubric.version,
      rubricDigest: rubric.digest)
  }
}
