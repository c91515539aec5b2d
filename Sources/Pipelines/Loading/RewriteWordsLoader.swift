package import Auditing

/// Loads what the audit of invariance writes into documents.
///
/// The files lie in `audit/` beside a pipeline. They judge nobody, so they are no part of the pipeline's digest.
package enum RewriteWordsLoader {
  static let identityFile = "audit/identity.yaml"
  static let contentFile = "audit/content.yaml"

  /// Loads the files beside the pipeline file at `path`, or those that the program carries where there are none.
  package static func load(besides path: String?) throws(PipelineProblems) -> RewriteWords {
    if let path {
      let source = FolderSource(besides: path)
      if source.has(identityFile) || source.has(contentFile) { return try load(from: source) }
    }
    return try load(from: BuiltInPipeline.source)
  }

  static func load(from source: any ConfigSource) throws(PipelineProblems) -> RewriteWords {
    let run = LoadingRun(source)
    let reader = RewriteWordsReader(run: run)
    let identity = run.open(identityFile, namedAt: nil).flatMap(reader.identity)
    let content = run.open(contentFile, namedAt: nil).flatMap(reader.content)
    let problems = run.diagnostics()
    guard problems.isEmpty, let identity, let content else { throw PipelineProblems(diagnostics: problems) }
    return RewriteWords(identity: identity, content: content)
  }
}
