import Model

/// Writes the Swift file that carries the built-in pipeline.
///
/// One string literal compiles in no time; the package manager's embedded resources, which become array
/// literals, take minutes for a few hundred kilobytes.
package enum BuiltInPipelineWriter {
  /// Where the file is, from the root of the package.
  package static let path = "Sources/Pipelines/BuiltIn/BuiltInPipeline+Text.swift"

  /// Returns the Swift file for the pipeline below `root`, a path with a final slash or nothing. It is
  /// loaded first, so that only a sound pipeline is built in.
  package static func swiftFile(root: String) throws(PipelineProblems) -> String {
    let path = root + BuiltInPipeline.folder + BuiltInPipeline.file
    let source = RecordingSource(FolderSource(besides: path))
    let pipeline = try PipelineLoader.load(BuiltInPipeline.file, from: source)
    _ = try RubricCardLoader.card(of: pipeline, from: source)
    _ = try RewriteWordsLoader.load(from: source)
    let text = CompactForm.text(of: source.files)
    precondition(
      !text.contains("\\###") && !text.contains("\"\"\"###"), "a text would end the literal or escape in it")
    return """
      // Written by `swift run EmbedPipeline` from the files in pipelines/. Do not edit.
      // swift-format-ignore-file

      extension BuiltInPipeline {
        static let rubricWords = "\(pipeline.identity.rubricWords)"
        static let text: StaticString = ###\"""
      \(text)
      \"""###
      }

      """
  }
}

/// Hands on another source's files, and keeps them in the order in which they were asked for.
private final class RecordingSource: ConfigSource {
  private let source: any ConfigSource
  private(set) var files: [(name: String, file: ConfigFile)] = []

  init(_ source: any ConfigSource) { self.source = source }

  func path(of name: String) -> String { source.path(of: name) }

  func has(_ name: String) -> Bool { source.has(name) }

  func file(_ name: String, number: Int) throws(ConfigFileProblem) -> ConfigFile {
    let file = try source.file(name, number: number)
    files.append((name, file))
    return file
  }
}
