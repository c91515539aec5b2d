import Foundation
import Model
import Testing

@testable import Pipelines

/// A text, taken through all stages by the rules on disk.
struct WrittenApplicant {
  /// What was made of it.
  let assessment: Assessment

  private static let plan: ProcessingPlan? = {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../pipelines/rust-developer.yaml").standardizedFileURL.path
    guard let pipeline = try? PipelineLoader().load(path), let day = Day("2026-11-22") else { return nil }
    return ProcessingPlan(pipeline, asOf: day)
  }()

  /// Reads `text` as the only file of an applicant called `id`.
  init(_ text: String, id: String = "eva-doubt") throws {
    let plan = try #require(Self.plan)
    assessment = CandidateProcessor(plan).assessment(
      of: Candidate(
        id: id,
        documents: [DocumentSource(id: "\(id)/cv.txt", content: Data(text.utf8).base64EncodedString())]))
  }

  /// Reads `bullets` as those of one job, under an introduction.
  init(
    summary: String = "Engineer.", dates: String = "March 2023 - April 2026", bullets: [String],
    id: String = "eva-doubt"
  ) throws {
    let list = bullets.map { "- \($0)\n" }.joined()
    try self.init(
      """
      Eva Doubt
      \(id)@example.com

      Summary
      \(summary)

      Experience

      Backend Engineer, Example Cars
      \(dates)
      \(list)
      """, id: id)
  }

  /// The findings with `code`.
  func findings(_ code: String) -> [Finding] { assessment.findings.filter { $0.code == code } }
}
