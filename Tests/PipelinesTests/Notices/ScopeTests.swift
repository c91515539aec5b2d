import Model
import Testing

@testable import Pipelines

/// How far the described work reaches, each time with the words that say so.
@Suite struct ScopeTests {
  @Test(
    "scope is the widest that described work shows",
    arguments: [
      (["Built a parser in Rust."], ScopeLevel.component, "Built a parser in Rust."),
      (
        [
          "Built a parser in Rust.",
          "Carried the on-call rotation of the Rust ingest service and cut paging by 40%.",
        ], .service, "on-call"
      ),
      (
        ["Built a Rust client that is used by other teams.", "Built a parser in Rust."], .wide,
        "used by other teams"
      ),
    ])
  func widest(bullets: [String], level: ScopeLevel, quote: String) throws {
    let scope = try #require(try WrittenApplicant(bullets: bullets).assessment.scope)
    #expect(scope.level == level)
    #expect(scope.evidence.quote == quote)
    #expect(scope.evidence.document == "eva-doubt/cv.txt")
  }

  @Test(
    "what is named, denied or of another language shows none",
    arguments: ["Rust, tokio, axum", "Java services used by other teams."])
  func none(bullet: String) throws {
    #expect(try WrittenApplicant(bullets: [bullet]).assessment.scope == nil)
  }
}
