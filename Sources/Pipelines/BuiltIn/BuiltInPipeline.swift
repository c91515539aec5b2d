import SourceText

/// The pipeline that the program carries, so that it works wherever it lies.
///
/// Its files are in `pipelines/`; `swift run EmbedPipeline` puts them into `BuiltInPipeline+Text.swift`.
public enum BuiltInPipeline {
  /// Its name.
  public static let name = "rust-developer"
  /// The folder in which its files lie in the source tree.
  static let folder = "pipelines/"
  /// The name of its file in that folder.
  static let file = "rust-developer.yaml"

  /// Its rubric, for people: name, version, digest. Known without loading it.
  package static var rubric: String { rubricWords }

  /// Loads it.
  public static func load() throws(PipelineProblems) -> Pipeline {
    try PipelineLoader.load(file, from: source)
  }

  /// Its files.
  static var source: any ConfigSource { BuiltInSource(files: CompactFiles(text)) }
}

/// The configuration files that the program carries.
private struct BuiltInSource: ConfigSource {
  let files: CompactFiles
  /// Only a sound pipeline is built in.
  let isSettled = true

  func path(of name: String) -> String { BuiltInPipeline.folder + name }

  func has(_ name: String) -> Bool { files.has(name) }

  func file(_ name: String, number: Int) throws(ConfigFileProblem) -> ConfigFile {
    guard let file = files.file(name, number: number) else {
      throw .unreadable("the program does not carry it")
    }
    return file
  }
}
