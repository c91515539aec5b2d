import Foundation
public import Model
import Scoring

/// Measures and ranks candidates for a program that carries Assay as a library.
///
/// Assessments stay in memory, which is right for some thousand candidates; the command writes them to disk
/// as it goes. Reads files, writes none.
///
/// Documents are parsed in the program itself, which one of them may end: where strangers sent them, run the command, whose
/// worker processes may end without it.
public struct Shortlister: Sendable {
  private let pipeline: Pipeline
  private let plan: ProcessingPlan
  private let asOf: Day
  private let jobs: Int

  /// Works by the rules of `pipeline`, on `jobs` threads; `asOf` is the day that "present" means.
  public init(_ pipeline: Pipeline, asOf: Day, jobs: Int = 1) {
    self.pipeline = pipeline
    self.asOf = asOf
    self.jobs = max(1, jobs)
    plan = ProcessingPlan(pipeline, asOf: asOf)
  }

  /// Returns the candidates of `folders` in rank order, and those that could not be read. It is told how firmly the
  /// first `top` stand when weights vary.
  ///
  /// Throws a `Diagnostic` where a folder cannot be read or holds no candidate. A file that cannot be read is no
  /// error: the shortlist says what became of it.
  public func shortlist(of folders: [String], top: Int = 20) throws -> Shortlist {
    let all = try CandidateRun(pipeline, asOf: asOf, jobs: jobs).assessments(of: folders)
    let assessments = all.filter { $0.setAside == nil }
    let setAside = all.compactMap { assessment in
      assessment.setAside.map {
        SetAside(
          candidate: assessment.candidate, reason: $0, documents: assessment.documents,
          columns: assessment.columns)
      }
    }
    var documents = DocumentTally()
    for assessment in all { documents.add(assessment.documents.map(\.status)) }
    let keys = assessments.map { RankKey($0) }
    let ranking = Ranking(keys, rules: pipeline.rubric.scoring, top: top)
    return Shortlist(
      head: ShortlistHead(
        asOf: asOf.description, pipeline: pipeline.identity, pipelineTitle: pipeline.title,
        rubric: RubricSummary(pipeline.rubric),
        folder: folders.count == 1 ? folders.first : nil,
        counts: Counts(
          candidates: all.count, ranked: assessments.count, setAside: setAside.count,
          documents: documents.counted),
        robustness: ranking.robustness,
        notices: ForeignNotice.findings(
          assessments.filter(ForeignNotice.concerns).map(\.candidate)), setAside: setAside,
        duplicates: ranking.duplicates),
      entries: ranking.order.map {
        ShortlistEntry(positions: $0.positions, assessment: assessments[$0.index])
      })
  }

  /// Returns what one document says, given its bytes as they are in a file of any format that is read.
  ///
  /// `name` is what reports call the document; its ending breaks ties between formats.
  public func assessment(of document: [UInt8], name: String, candidate: String) -> Assessment {
    let source = DocumentSource(id: name, content: Data(document).base64EncodedString())
    return CandidateProcessor(plan).assessment(of: Candidate(id: candidate, documents: [source]))
  }
}
