import ArgumentParser
import Pipelines
import SourceText

/// Prints the card of a rubric.
struct CardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "card",
    abstract:
      "Print a rubric's card: what it is for, every number with its reason, how it was measured, its limits.",
    discussion: """
      The card is for those who must answer for a ranking. What rules cannot say stands in card.yaml beside the rubric.

      Examples:
        assay card                                     of the built-in pipeline, as Markdown
        assay card --html pipelines/go-backend.yaml    of a pipeline on disk, as a page
      """
  )

  @Argument(
    help: "Pipeline file; the built-in pipeline if none is named.", completion: .file(extensions: ["yaml"]))
  var pipeline: String?

  @Flag(name: .long, help: "Print an HTML page; Markdown if missing.")
  var html = false

  func run() throws {
    try ExitStatus.run {
      let loaded = try pipeline.map { try PipelineLoader().load($0) } ?? BuiltInPipeline.load()
      guard let card = try RubricCardLoader.card(of: loaded, at: pipeline) else {
        throw Diagnostic(
          .error, at: .init(path: pipeline ?? "the built-in pipeline"), "its rubric has no card",
          help: "write card.yaml beside the rubric, with purpose, approvals, measurements, limits and history"
        )
      }
      let page = RubricCardPage(loaded, card)
      if html { try Output.write(try page.html()) } else { try Output.write(page.markdown) }
      return .ok
    }
  }
}
