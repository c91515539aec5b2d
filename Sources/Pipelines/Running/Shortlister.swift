import Foundation
public import Model
import Reporting

/// Measures and ranks candidates for a program that carries Assay as a library.
///
/// The shortlist is held in memory, which is right for some thousand candidates; the command never holds one.
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

  /// Returns the shortlist that `assay shortlist` would write of `folders`; `top` are the first of whom it tells
  /// how firmly they stand there.
  ///
  /// Throws a `Diagnostic` where a folder cannot be read or holds no candidate. A file that cannot be read is no
  /// error: the shortlist says what became of it.
  public func shortlist(of folders: [String], top: Int = 20) throws -> Shortlist {
    let spool = try AssessmentSpool()
    let renderer = AssessmentRenderer(pipeline.rubric, asOf: asOf, columnNames: [])
    for assessment in try CandidateRun(pipeline, asOf: asOf, jobs: jobs).assessments(of: folders) {
      try spool.add(assessment, renderer.rendered(assessment))
    }
    let run = RankedRun(
      spool, asOf: asOf, pipeline: pipeline.identity, rubric: pipeline.rubric,
      folder: folders.count == 1 ? folders.first : nil, columnNames: [], top: top)
    return Shortlist(
      head: run.head,
      entries: try (0..<run.count).map {
        ShortlistEntry(positions: run.positions(at: $0), assessment: try run.assessment(at: $0))
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
