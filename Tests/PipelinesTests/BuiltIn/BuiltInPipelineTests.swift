import Model
import SourceText
import Testing

@testable import Pipelines

@Suite struct BuiltInPipelineTests {
  /// The root of the package, with a final slash.
  private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
    .map { $0 + "/" }.joined()

  @Test func isThePipelineOnDisk() throws {
    let builtIn = try BuiltInPipeline.load()
    let onDisk = try PipelineLoader().load(Self.root + "pipelines/rust-developer.yaml")
    #expect(builtIn.digest == onDisk.digest, "run `swift run EmbedPipeline`")
    #expect(builtIn.rubric == onDisk.rubric)
    #expect(builtIn.languages == onDisk.languages)
    #expect(builtIn.name == BuiltInPipeline.name)
  }

  @Test func asksForTheTenSkillsInOrder() throws {
    #expect(
      try BuiltInPipeline.load().rubric.skills.map(\.id) == [
        "ownership", "async", "cargo", "systems", "wasm", "concurrency", "testing", "web", "delivery",
        "communication",
      ])
  }

  @Test func tellsThePathOfItsFilesInTheSourceTree() throws {
    let place = try #require(try BuiltInPipeline.load().places["async.tokio"]?.rule)
    #expect(place.path == "pipelines/rubrics/rust-developer/async.yaml")
    #expect(place.line == nil)
  }
}
