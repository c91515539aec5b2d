import Model
import SourceText
import Testing

@testable import Pipelines

/// What is wrong with the rules about exports is said whole.
@Suite struct ExportMessageTests {
  private func pipeline(_ exports: String) -> MinimalPipeline {
    var pipeline = MinimalPipeline()
    pipeline.files["rubric/rubric.yaml"]?.append("\nexports: \(exports)\n")
    return pipeline
  }

  private static let rest = "commits: 20, months: 1, kilobytes: 100, textBytes: 600, forkCommits: 10"

  @Test func readsSignsAndExercises() throws {
    let rules = try pipeline(
      "{needed: 2, \(Self.rest), files: [{name: tests, begin: [tests/]}], exercises: {cap: 1, names: [\"learn*\"]}}"
    ).load().rubric.exports
    #expect(rules?.needed == 2)
    #expect(rules?.files == [ExportFiles(name: "tests", begin: ["tests/"])])
    #expect(rules?.exercises == ["learn*"])
  }

  @Test func aRubricMayBeSilentAboutExports() throws {
    #expect(try MinimalPipeline().load().rubric.exports == nil)
  }

  @Test(
    "what is wrong is said with its remedy",
    arguments: [
      (
        "{needed: 0, \(rest), exercises: {cap: 1, names: [a]}}",
        "rubric/rubric.yaml:22:19: error: 'needed' is 0\n  help: give a number from 1 to 9"
      ),
      (
        "{needed: 2, \(rest)}",
        "rubric/rubric.yaml:22:10: error: exports needs the key 'exercises'\n  help: add `exercises: {…}`"
      ),
      (
        "{needed: 2, \(rest), exercises: {cap: 1, names: [Learn]}}",
        "rubric/rubric.yaml:22:123: error: 'Learn' has capitals\n  help: write names in small letters; they are found in any case"
      ),
      (
        "{needed: 2, \(rest), exercises: {cap: 4, names: [a]}}",
        "rubric/rubric.yaml:22:112: error: 'cap' is 4\n  help: give a number from 0 to 3"
      ),
      (
        "{needed: 2, \(rest), files: [{name: tests}], exercises: {cap: 1, names: [a]}}",
        "rubric/rubric.yaml:22:103: error: files of a sign needs the key 'begin'\n  help: add `begin: […]`"
      ),
      (
        "{needed: 2, stars: 9, \(rest), exercises: {cap: 1, names: [a]}}",
        "rubric/rubric.yaml:22:22: error: unknown key 'stars' in exports\n  help: it is one of: exercises, needed, commits, months, kilobytes, textBytes, files, forkCommits"
      ),
    ])
  func says(exports: String, message: String) {
    do {
      _ = try pipeline(exports).load()
      Issue.record("it loads")
    } catch {
      #expect(error.diagnostics.map(\.description) == [message])
    }
  }
}
