package import Model

/// Loads the card of a pipeline's rubric: the file `card.yaml` in the rubric's folder.
///
/// It judges nobody, so it is no part of the pipeline's digest.
package enum RubricCardLoader {
  static let file = "card.yaml"

  /// Returns the card of the rubric of `pipeline`, which was loaded from the file `path` or is the built-in one; `nil`
  /// where it has none.
  package static func card(of pipeline: Pipeline, at path: String?) throws(PipelineProblems) -> RubricCard? {
    try card(of: pipeline, from: path.map { FolderSource(besides: $0) } ?? BuiltInPipeline.source)
  }

  static func card(of pipeline: Pipeline, from source: any ConfigSource) throws(PipelineProblems)
    -> RubricCard?
  {
    let name = pipeline.files.folder + file
    guard source.has(name) else { return nil }
    let run = LoadingRun(source)
    let card = run.open(name, namedAt: nil).flatMap(RubricCardReader(run: run).card)
    let problems = run.diagnostics()
    guard problems.isEmpty, let card else { throw PipelineProblems(diagnostics: problems) }
    return card
  }
}
