import Extraction
import Foundation
import Model
import Testing

@testable import Pipelines

/// A text, taken through all stages by the rules on disk.
struct WrittenApplicant {
  /// What was made of it.
  let assessment: Assessment

  private static let pipeline: Pipeline? = {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../pipelines/rust-developer.yaml").standardizedFileURL.path
    return try? PipelineLoader().load(path)
  }()

  private static let plain: ProcessingPlan? = { try? plan(nil) }()

  private static func plan(_ brief: Brief?) throws -> ProcessingPlan {
    ProcessingPlan(try #require(pipeline), asOf: try #require(Day("2026-11-22")), brief: brief)
  }

  /// Reads `text` as the only file of an applicant called `id`.
  init(_ text: String, id: String = "eva-doubt", brief: String? = nil) throws {
    let plan =
      if let brief {
        try Self.plan(Brief(DocumentText(Array(brief.utf8)), name: "the brief"))
      } else {
        try #require(Self.plain)
      }
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
