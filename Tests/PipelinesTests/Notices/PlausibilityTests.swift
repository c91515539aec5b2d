import Model
import Testing

@testable import Pipelines

/// Questions about claims that do not fit the dates of things.
@Suite struct PlausibilityTests {
  private static let rust = "Built a parser in Rust with tokio."

  @Test(
    "years longer than a thing exists become a question",
    arguments: [
      (
        "Engineer with 9+ years of production experience with axum.",
        "Document says 9 years of axum; axum became available in 2021.",
        "Ask which years those were, and what came before."
      ),
      (
        "axum (eight years), Postgres.", "Document says 8 years of axum; axum became available in 2021.",
        "Ask which years those were, and what came before."
      ),
      (
        "14 yrs Rust.", "Document says 14 years of Rust; Rust became stable in 2015-05.",
        "Early work with it was possible. Ask which years those were, and what it looked like then."
      ),
      (
        "Rust in production since 2009.", "Document says Rust since 2009; Rust became stable in 2015-05.",
        "Early work with it was possible. Ask which years those were, and what it looked like then."
      ),
      (
        "Tokio: 11.5 years.", "Document says 11.5 years of tokio; tokio became available in 2017.",
        "Ask which years those were, and what came before."
      ),
    ])
  func tooLong(summary: String, message: String, ask: String) throws {
    let found = try WrittenApplicant(summary: summary, bullets: [Self.rust]).findings("claimed-years")
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.ask) == [ask])
    #expect(found.map(\.line) == [5])
    #expect(found.map(\.quote) == [summary])
  }

  @Test(
    "years that may well be, or are of something else, become none",
    arguments: [
      "Engineer with 3 years of Rust.", "4 years of axum.", "20 years of C++ and Rust.",
      "15 years in Python, Rust and Go.",
      "15 years of experience in backend development, recently Rust.", "Rust, 30 years old.",
      "Rust since 2023.",
      "Worked 25 years. Rust.", "12 years of Java before Rust.",
    ])
  func plausible(summary: String) throws {
    #expect(try WrittenApplicant(summary: summary, bullets: [Self.rust]).findings("claimed-years") == [])
  }

  @Test func yearsBeyondTheDatedWorkBecomeAQuestion() throws {
    let found = try WrittenApplicant(
      summary: "Engineer with 7 years of Rust.", dates: "March 2023 - April 2026", bullets: [Self.rust]
    ).findings("undated-years")
    #expect(
      found.map(\.message) == [
        "Document says 7 years of Rust; its dated entries that mention it cover 3.2 years."
      ])
    #expect(found.map(\.ask) == ["Ask where the other years were."])
  }

  @Test func yearsThatAreNearlyDatedBecomeNone() throws {
    #expect(
      try WrittenApplicant(summary: "Engineer with 4 years of Rust.", bullets: [Self.rust])
        .findings("undated-years") == [])
  }

  @Test func workThatEndedBeforeAThingExistedBecomesAQuestion() throws {
    let found = try WrittenApplicant(
      dates: "March 2016 - April 2018", bullets: ["Built a gateway in Rust with axum and tokio."]
    ).findings("before-it-existed")
    #expect(found.count == 1)
    #expect(found.first?.message.hasPrefix("Document names axum in “Backend Engineer, Example Cars") == true)
    #expect(
      found.first?.message.hasSuffix("which ended in 2018-04; axum became available in 2021.") == true)
    #expect(found.first?.ask == "Ask what was used at that time.")
  }

  @Test func workInRustBeforeItWasStableIsAskedAboutSoftly() throws {
    let found = try WrittenApplicant(
      dates: "March 2012 - April 2014", bullets: ["Built a browser engine in Rust."]
    )
    .findings("before-it-existed")
    #expect(found.map(\.ask) == ["Early work with it was possible. Ask what it looked like then."])
  }

  @Test(
    "outcomes beyond reason become a question",
    arguments: [
      ("Made parsing 5000x faster in Rust.", "Document says “5000x”."),
      ("Built a Rust service that is 100% memory safe.", "Document says “100% memory safe”."),
      ("Built a Rust proxy with a p99 of 0.", "Document says “p99 of 0”."),
    ])
  func beyondReason(bullet: String, message: String) throws {
    let found = try WrittenApplicant(bullets: [bullet]).findings("metric-beyond-reason")
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.ask) == ["Ask how it was measured, and against what."])
  }

  @Test(
    "outcomes within reason become none",
    arguments: ["Made parsing 50x faster in Rust.", "Cut p99 to 4 ms in Rust."])
  func withinReason(bullet: String) throws {
    #expect(try WrittenApplicant(bullets: [bullet]).findings("metric-beyond-reason") == [])
  }

  @Test(
    "a version that cannot be out becomes a question",
    arguments: [
      ("Moved us to Rust 1.150.", 1), ("Moved us to Rust 1.90.", 0), ("Pinned rustc 1.105 in CI.", 1),
    ])
  func versions(bullet: String, count: Int) throws {
    let found = try WrittenApplicant(bullets: [bullet]).findings("version-ahead")
    #expect(found.count == count)
    #expect(
      found.allSatisfy {
        $0.message.hasSuffix("on 2026-11-22 the newest that could be tried was 1.102.")
          && $0.ask == "Ask which version was meant."
      })
  }

  @Test func noQuestionChangesAScore() throws {
    let honest = try WrittenApplicant(summary: "Engineer.", bullets: [Self.rust]).assessment
    let doubtful = try WrittenApplicant(summary: "14 years of tokio.", bullets: [Self.rust]).assessment
    #expect(doubtful.findings.count > honest.findings.count)
    #expect(doubtful.score == honest.score)
    #expect(doubtful.tier == honest.tier)
  }

  @Test func overlappingJobsBecomeAQuestion() throws {
    let found = try overlap("Engineer, Example Trains")
    #expect(found.count == 1)
    #expect(found.first?.message.hasSuffix("into the same 8 months.") == true)
    #expect(found.first?.ask == "Ask whether both were full-time.")
    #expect(try overlap("Freelance engineer, Example Trains") == [])
  }

  private func overlap(_ title: String) throws -> [Finding] {
    try WrittenApplicant(
      """
      Eva Doubt
      eva@example.com

      Experience

      Backend Engineer, Example Cars
      March 2020 - April 2023
      - Built a parser in Rust.

      \(title)
      September 2022 - April 2026
      - Wrote firmware in Rust.
      """
    ).findings("overlapping-jobs")
  }
}
