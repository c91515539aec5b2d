import ArgumentParser
import Pipelines
import SourceText

/// Loads pipelines and runs the examples of their rules.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check pipelines: every file, every example and counterexample.",
    discussion: """
      Every problem of every file is told in one run, each with file, line, column and remedy.

      Examples:
        assay check                                  the built-in pipeline
        assay check pipelines/rust-developer.yaml    a pipeline on disk
      """
  )

  @Argument(help: "Pipeline files; the built-in pipeline if none is named.", completion: .file(extensions: ["yaml"]))
  var pipelines: [String] = []

  func run() throws {
    var failed = false
    for path in pipelines {
      do throws(PipelineProblems) {
        let report = RubricChecker(try PipelineLoader().load(path)).report()
        for problem in report.problems { Terminal.say(problem.description) }
        Terminal.say("\(path): \(report.sentences) sentences tried, \(report.problems.count) problems")
        failed = failed || !report.problems.isEmpty
      } catch {
        for problem in error.diagnostics { Terminal.say(problem.description) }
        Terminal.say("\(path): \(error.diagnostics.count) problems")
        failed = true
      }
    }
    if failed { throw ExitCode(2) }
  }
}
