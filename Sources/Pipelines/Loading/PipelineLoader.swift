import Foundation
import Model
import SourceText

/// Loads a pipeline with its rubric and languages, and tells all that is wrong with their files in one run.
public struct PipelineLoader: Sendable {
  /// Creates a loader.
  public init() {}

  /// Loads the pipeline whose file is at `path`. A language of which no file lies beside it is the program's own.
  public func load(_ path: String) throws(PipelineProblems) -> Pipeline {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? path
    do { return try Self.load(name, from: CompletedSource(besides: path)) } catch {
      guard !FileManager.default.fileExists(atPath: path), error.diagnostics.count == 1,
        let help = Self.help(insteadOf: path)
      else { throw error }
      let problem = error.diagnostics[0]
      throw PipelineProblems(
        diagnostics: [Diagnostic(problem.severity, at: problem.location, problem.message, help: help)])
    }
  }

  /// Returns what somebody may have meant who named the pipeline file `path`, which is not there.
  private static func help(insteadOf path: String) -> String? {
    if path == BuiltInPipeline.name { return "'\(path)' is built in: leave out --pipeline" }
    let others = [path + ".yaml", "pipelines/" + path, "pipelines/\(path).yaml"]
    if let other = others.first(where: { isFile($0) }) { return "there is \(other); did you mean that?" }
    let files = (try? FileManager.default.contentsOfDirectory(atPath: "pipelines")) ?? []
    let here = files.filter { $0.hasSuffix(".yaml") }.sorted().map { "pipelines/" + $0 }
    return here.isEmpty ? nil : "give the path of a pipeline file; here are \(here.joined(separator: ", "))"
  }

  private static func isFile(_ path: String) -> Bool {
    var isFolder = ObjCBool(false)
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
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
