import Model
import SourceText
import Testing

@testable import Pipelines

/// What is wrong with a chronology is said whole.
@Suite struct ChronologyMessageTests {
  private func pipeline(_ chronology: String) -> MinimalPipeline {
    var pipeline = MinimalPipeline()
    pipeline.files["rubric/rubric.yaml"]?.append("\nchronology: chronology.yaml\n")
    pipeline.files["rubric/chronology.yaml"] = "schema: assay/chronology/1\n" + chronology
    return pipeline
  }

  @Test func readsMonthsAndYears() throws {
    let chronology = try pipeline(
      """
      releases: {phrases: [Rust], version: "1.98", day: 2026-08-20, weeks: 6, ahead: 2, source: notes}
      things:
        - {id: tokio, title: tokio, first: 2017, rules: [async.tokio], source: crates.io}
        - {id: axum, title: axum, first: 2021-07, phrases: [axum 0.1], source: blog, softer: true}
      """
    ).load().rubric.chronology
    #expect(chronology.things.map(\.first.description) == ["2016-01", "2021-07"])
    #expect(chronology.things.map(\.since) == ["2017", "2021-07"])
    #expect(chronology.things.map(\.softer) == [false, true])
  }

  @Test(
    "every six weeks a version comes out, and two more can be tried",
    arguments: [
      ("2026-08-20", 100), ("2026-09-30", 100), ("2026-10-01", 101), ("2026-11-22", 102), ("2026-08-19", 99),
      ("2025-02-20", 87), ("2027-03-04", 104),
    ])
  func pace(day: String, newest: Int) throws {
    let first = try #require(Day("2026-08-20"))
    let pace = ReleasePace(phrases: [], major: 1, minor: 98, day: first, weeks: 6, ahead: 2, source: "")
    #expect(pace.newest(on: try #require(Day(day))) == newest)
  }

  @Test(
    "what is wrong is said with its remedy",
    arguments: [
      (
        "things: [{id: tokio, title: tokio, first: soon, rules: [async.tokio], source: x}]",
        "rubric/chronology.yaml:2:43: error: 'soon' is no month\n  help: write `first: 2019-11`, or `first: 2019` for about then"
      ),
      (
        "things: [{id: tokio, title: tokio, first: 2017, source: x}]",
        "rubric/chronology.yaml:2:15: error: nothing finds 'tokio'\n  help: add `rules: [async.tokio]` or `phrases: [tokio 1.0]`"
      ),
      (
        "things: [{id: tokio, title: tokio, first: 2017, rules: [async.tokyo], source: x}]",
        "rubric/chronology.yaml:2:57: error: unknown signal 'async.tokyo'\n  help: did you mean 'async.tokio'?"
      ),
      (
        "things: [{id: a, title: a, first: 2017, phrases: [b], source: x}]\nreleases: {phrases: [Rust], version: new, day: 2026-08-20, weeks: 6, source: x}",
        "rubric/chronology.yaml:3:38: error: 'new' is no version\n  help: write `version: \"1.98\"`"
      ),
      (
        "things: [{id: a, title: a, first: 2017, phrases: [b], source: x}]\nreleases: {phrases: [Rust], version: \"1.9\", day: today, weeks: 6, source: x}",
        "rubric/chronology.yaml:3:50: error: 'today' is no day\n  help: write `day: 2026-08-20`"
      ),
      (
        "things: [{id: a, title: a, first: 2017, phrases: [b], source: x}, {id: a, title: a, first: 2017, phrases: [c], source: x}]",
        "rubric/chronology.yaml:2:72: error: thing 'a' is declared twice\n  help: it is first declared at line 2; rename one or merge the two"
      ),
    ])
  func messages(chronology: String, message: String) {
    do {
      _ = try pipeline(chronology).load()
      Issue.record("it loads")
    } catch {
      #expect(error.diagnostics.map(\.description) == [message])
    }
  }
}
