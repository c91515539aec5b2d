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
}
