import Model
import SourceText

/// Loads a pipeline with its rubric and languages, and tells all that is wrong with their files in one run.
public struct PipelineLoader: Sendable {
  /// Creates a loader.
  public init() {}

  /// Loads the pipeline whose file is at `path`. A language of which no file lies beside it is the program's own.
  public func load(_ path: String) throws(PipelineProblems) -> Pipeline {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? path
    return try Self.load(name, from: CompletedSource(besides: path))
  }

  /// Loads the pipeline whose file is called `name` in `source`.
  static func load(_ name: String, from source: any ConfigSource) throws(PipelineProblems) -> Pipeline {
    let run = LoadingRun(source)
    let pipeline = PipelineReader(run: run).pipeline(name)
    run.tellUndeclaredNames()
    let problems = run.diagnostics()
    guard problems.isEmpty, let pipeline else { throw PipelineProblems(diagnostics: problems) }
    return pipeline
  }
}
