import JSONReading
import Model
import Reporting
import Scoring

/// A spool with its candidates in rank order: what reports are written from.
struct RankedRun: AssessmentSource {
  let head: ShortlistHead
  let columnNames: [String]
  private let spool: AssessmentSpool
  private let ranking: [RankedKey]
  private let shown = ShownAssessments()

  /// Ranks what `spool` holds, and tells how firmly the first `top` stand.
  init(
    _ spool: AssessmentSpool, asOf: Day, pipeline: Pipeline, folder: String?, columnNames: [String], top: Int,
    notices: [Finding]
  ) {
    let rubric = pipeline.rubric
    self.spool = spool
    self.columnNames = columnNames
    let ranking = Ranking(spool.keys, rules: rubric.scoring, top: top)
    self.ranking = ranking.order
    head = ShortlistHead(
      asOf: asOf.description, pipeline: pipeline.identity, pipelineTitle: pipeline.title,
      rubric: RubricSummary(rubric), folder: folder,
      counts: Counts(
        candidates: spool.keys.count + spool.setAside.count, ranked: spool.keys.count,
        setAside: spool.setAside.count, documents: spool.documents.counted),
      robustness: ranking.robustness,
      notices: notices + ForeignNotice.findings(spool.foreign), setAside: spool.setAside,
      duplicates: ranking.duplicates)
  }

  /// Ranks what `spool` holds as the run under `earlier` was, of which it is a part.
  init(_ spool: AssessmentSpool, like earlier: ShortlistHead, columnNames: [String], top: Int) {
    self.spool = spool
    self.columnNames = columnNames
    let ranking = Ranking(spool.keys, rules: earlier.rubric.scoring, top: top)
    self.ranking = ranking.order
    head = ShortlistHead(
      asOf: earlier.asOf, pipeline: earlier.pipeline, pipelineTitle: earlier.pipelineTitle,
      rubric: earlier.rubric,
      folder: earlier.folder, isBlind: earlier.isBlind,
      counts: Counts(
        candidates: spool.keys.count + spool.setAside.count, ranked: spool.keys.count,
        setAside: spool.setAside.count, documents: spool.documents.counted),
      robustness: ranking.robustness, notices: earlier.notices, setAside: spool.setAside,
      duplicates: ranking.duplicates)
  }

  var count: Int { ranking.count }

  func positions(at index: Int) -> RankPositions { ranking[index].positions }

  func rendered(at index: Int) throws -> RenderedAssessment {
    try spool.rendered(ranking[index].index, columns: columnNames.count)
  }

  func assessment(at index: Int) throws -> Assessment {
    if let kept = shown.assessments[index] { return kept }
    let assessment = try JSONParser().decode(Assessment.self, from: try rendered(at: index).json)
    if index < ShownAssessments.most { shown.assessments[index] = assessment }
    return assessment
  }

  func setAsideJSON(at index: Int) throws -> ArraySlice<UInt8>? { try spool.renderedSetAside(index).json }
}

/// The first assessments of a ranking, which every page for people shows again.
private final class ShownAssessments {
  /// How many are kept.
  static let most = 40
  var assessments: [Int: Assessment] = [:]
}
