import Foundation
import Model
import Testing

@testable import Pipelines

/// A text that lies beside a file which is not read stands in its place.
struct SuppliedTextTests {
  private func statuses(_ files: [(name: String, content: String)]) throws -> [String] {
    let processor = CandidateProcessor(
      ProcessingPlan(try BuiltInPipeline.load(), asOf: try #require(Day("2026-11-22"))))
    let sources = files.map { file in
      DocumentSource(id: "ada/" + file.name, content: Data(file.content.utf8).base64EncodedString())
    }
    return processor.documents(of: Candidate(id: "ada", documents: sources)).documents.map { document in
      [document.id, document.format, document.status.rawValue, document.reason].compactMap { $0 }.joined(
        separator: " ")
    }
  }

  @Test func aTextOfTheSameNameIsReadInstead() throws {
    #expect(
      try statuses([("cv.gif", "GIF89a"), ("cv.txt", "Ada Muster")]) == [
        "ada/cv.gif gif skipped text-supplied", "ada/cv.txt supplied-text ok",
      ])
  }

  @Test func aTextOfAnotherNameIsNot() throws {
    #expect(
      try statuses([("cv.gif", "GIF89a"), ("letter.txt", "Dear all")]) == [
        "ada/cv.gif gif failed format-not-read: gif", "ada/letter.txt text ok",
      ])
  }

  @Test func aFileThatIsReadNeedsNone() throws {
    #expect(
      try statuses([("cv.html", "<p>Ada Muster</p>"), ("cv.txt", "Ada Muster")]) == [
        "ada/cv.html html ok", "ada/cv.txt text ok",
      ])
  }
}
