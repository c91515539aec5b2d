import Foundation
import Model
import Testing

@testable import Pipelines

/// A file that is about nobody is noticed; it is read and ranked all the same.
struct NoPersonTests {
  @Test(
    "what names nobody and nothing dated is noticed",
    arguments: [
      ("We are hiring!\n\nRequirements\n- Rust and Tokio\n- Written communication\n", true),
      ("Books on Rust\n\n- The Rust Programming Language\n- Rust Atomics and Locks\n", true),
      ("Ada Muster\nada@example.com\n\nSkills\nRust, Tokio\n", false),
      ("Ada Muster\n\nExperience\n\nEngineer, Example\n2020 - 2023\n- Wrote a parser in Rust.\n", false),
    ])
  func noticed(text: String, isNoticed: Bool) throws {
    let plan = ProcessingPlan(try BuiltInPipeline.load(), asOf: try #require(Day("2026-11-22")))
    let source = DocumentSource(id: "x.txt", content: Data(text.utf8).base64EncodedString())
    let assessment = CandidateProcessor(plan).assessment(of: Candidate(id: "x", documents: [source]))
    #expect(assessment.findings.contains { $0.code == "no-person-found" } == isNoticed)
  }
}
