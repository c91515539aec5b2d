import ArgumentParser
import Pipelines
import SourceText

/// Loads pipelines and runs the examples of their rules.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check pipelines: every file, every example and counterexample.",
    discussion: """
      Every problem of every file is told in one run, each with file, line, column and remedy. A number without a
      reason or an approver, and a rubric without a card, are warnings.

      Examples:
        assay check                                  the built-in pipeline
        assay check pipelines/rust-developer.yaml    a pipeline on disk
      """
  )

  @Argument(
    help: "Pipeline files; the built-in pipeline if none is named.", completion: .file(extensions: ["yaml"]))
  var pipelines: [String] = []

  func run() throws {
    try ExitStatus.run {
      var isSound = true
      if pipelines.isEmpty { isSound = try check(nil, try BuiltInPipeline.load()) }
      for path in pipelines {
        do throws(PipelineProblems) {
          isSound = try check(path, try PipelineLoader().load(path)) && isSound
        } catch {
          for problem in error.diagnostics { Terminal.say(problem.description) }
          Terminal.say("\(path): \(Self.count(error.diagnostics.count, "problem"))")
          isSound = false
        }
      }
      return isSound ? .ok : .usage
    }
  }

  /// Runs the examples of `pipeline`, says what is wrong, and returns whether nothing is.
  private func check(_ path: String?, _ pipeline: Pipeline) throws(PipelineProblems) -> Bool {
    let name = path ?? "the built-in pipeline"
    let report = RubricChecker(pipeline).report()
    for problem in report.problems { Terminal.say(problem.description) }
    let card = try RubricCardLoader.card(of: pipeline, at: path)
    let warnings = RubricCardCheck(pipeline, card, path: name).warnings
    for warning in warnings { Terminal.say(warning.description) }
    let told = warnings.isEmpty ? "" : ", \(Self.count(warnings.count, "warning"))"
    let problems = Self.count(report.problems.count, "problem")
    Terminal.say("\(name): \(report.sentences) sentences tried, \(problems)\(told)")
    return report.problems.isEmpty
  }

  private static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
