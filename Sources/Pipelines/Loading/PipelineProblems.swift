public import SourceText

/// Everything that is wrong with the files of a pipeline.
public struct PipelineProblems: Error, Sendable, CustomStringConvertible {
  /// The problems, file by file and from top to end.
  public let diagnostics: [Diagnostic]

  /// All problems, one below the other.
  public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
