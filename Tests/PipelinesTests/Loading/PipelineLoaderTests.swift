import Model
import SourceText
import Testing

@testable import Pipelines

@Suite struct PipelineLoaderTests {
  @Test func loadsAPipelineWithItsRubricAndLanguages() throws {
    let pipeline = try MinimalPipeline().load()
    #expect(pipeline.name == "tiny")
    #expect(pipeline.title == "Tiny")
    #expect(pipeline.rubric.skills.map(\.id) == ["async", "web"])
    #expect(
      pipeline.rubric.scoring.weights == [.init(skill: "async", weight: 60), .init(skill: "web", weight: 40)])
    #expect(pipeline.rubric.subject.rules.map(\.standing) == [.opens])
    #expect(pipeline.languages.map(\.language) == ["en"])
    #expect(pipeline.languages[0].cues.map(\.direction) == [.forward])
    #expect(pipeline.places["async.tokio"]?.rule == .init(path: "rubric/async.yaml", line: 7, column: 5))
  }

  @Test func takesWeightsAndGatesOfThePipelineBeforeThoseOfTheRubric() throws {
    var source = MinimalPipeline()
    source.files[MinimalPipeline.name]? += "\nweights: {web: 70, async: 30}\ngates: []"
    let scoring = try source.load().rubric.scoring
    #expect(scoring.weights == [.init(skill: "async", weight: 30), .init(skill: "web", weight: 70)])
    #expect(scoring.gates == [])
  }

  @Test func tellsTheProblemsOfAllFilesInOneRun() {
    var source = MinimalPipeline()
    source.files["rubric/async.yaml"] = source.files["rubric/async.yaml"]?.replacing(
      "outside: 0", with: "outside: 9")
    source.files["rubric/web.yaml"] = source.files["rubric/web.yaml"]?.replacing("kind", with: "knd")
    source.files["dates/en.yaml"] = source.files["dates/en.yaml"]?.replacing("[may], ", with: "")
    let error = #expect(throws: PipelineProblems.self) { try source.load() }
    #expect(
      error?.description == """
        rubric/async.yaml:5:10: error: 'outside' is 9
          help: give a number from 0 to 4
        rubric/web.yaml:7:5: error: a signal needs the key 'kind'
          help: add `kind: concept`
        rubric/web.yaml:9:5: error: unknown key 'knd' in a signal
          help: did you mean 'kind'?
        dates/en.yaml:3:9: error: 'months' has 11 lists
          help: give one list of names for each of the twelve months
        """)
  }

  @Test func aBrokenSkillFileBringsNoErrorsAboutItsNames() {
    var source = MinimalPipeline()
    source.files["rubric/async.yaml"]? += "\n\tbroken"
    let error = #expect(throws: PipelineProblems.self) { try source.load() }
    #expect(error?.diagnostics.count == 1)
  }

  @Test func digestsAreThoseOfTheShell() throws {
    // sha256sum $(find . -name '*.yaml' -printf '%P\n' | LC_ALL=C sort) | sha256sum
    let files = [
      ("b/two.yaml", FileDigest.hex(Array("two\n".utf8))), ("a.yaml", FileDigest.hex(Array("one\n".utf8))),
    ]
    #expect(
      FileDigest.combined(files) == "sha256:9648dc5bbb30f129767bd2b1868099036e3126c0bf085b19c860eedda54cdbc7")
    #expect(FileDigest.combined(files) == FileDigest.combined(files.reversed()))
  }

  @Test func theRubricsDigestDoesNotDependOnThePipeline() throws {
    var source = MinimalPipeline()
    let before = try source.load()
    source.files[MinimalPipeline.name]? += "\ntitle: Another"
    let after = try source.load()
    #expect(before.rubric.digest == after.rubric.digest)
    #expect(before.digest != after.digest)
    #expect(after.identity.digest == after.digest)
  }
}
