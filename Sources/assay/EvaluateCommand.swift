import ArgumentParser
import Evaluation
import Foundation
import Ingestion
import Model
import Pipelines

/// Measures agreement with human readers.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure how far the rubric agrees with human readers.",
    discussion: """
      The truth file has one JSON object a line: candidate (the id), levels (0–4 by skill), and if known practice
      (0–4), fit (0–100), mustFind (quotes that decide a level) and accept (levels that are right too). The log of
      `assay decide` will do as well: the last levels of each candidate count, for the skills that they name.

      Example:
        assay evaluate decided/candidates --truth decided/truth.jsonl
        assay evaluate decided/candidates --truth decided/truth.jsonl --move-points
      """
  )

  @Argument(help: "Applicants folder.", completion: .directory)
  var folder: String

  @Option(
    name: .long, help: ArgumentHelp("What readers found, one candidate a line.", valueName: "file"),
    completion: .file())
  var truth: String

  @Flag(
    name: .long,
    help: "Also move the rubric's points, and leave each candidate out once: would others order better?")
  var movePoints = false

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @OptionGroup var pipeline: PipelineOptions
  @OptionGroup var asOf: DayOptions
  @OptionGroup var jobs: JobOptions
  @OptionGroup var isolation: IsolationOptions

  func run() throws {
    try ExitStatus.run {
      let rules = try pipeline.load()
      let rows = try TruthFile.rows(at: truth)
      let result = rules.evaluator.result(try assessments(rules), truth: rows, movesPoints: movePoints)
      guard result.candidates > 0 else {
        Terminal.say(
          "\(truth): error: none of its \(rows.count) candidates is in \(folder), so nothing was compared\n"
            + "  help: name them by their ids, which assay discover \(folder) prints; a run that was blinded has other ids"
        )
        return .usage
      }
      let report = EvaluationReport(result)
      try Output.write(json ? report.json : Array(report.text.utf8))
      if movePoints, result.points == nil {
        Terminal.say("\(truth): no two candidates differ in fit by 15 or more, so no points were moved")
      }
      return .ok
    }
  }

  private func assessments(_ rules: Pipeline) throws -> [Assessment] {
    guard let program = isolation.program else {
      return try CandidateRun(rules, asOf: asOf.day, jobs: jobs.count).assessments(of: [folder])
    }
    let house = try WorkerHouse(
      program: program, pipeline: rules, at: pipeline.pipeline, asOf: asOf.day, reading: [folder],
      isRehearsal: isolation.rehearse)
    return try CandidateRun.assessments(
      of: [folder], in: house, lister: IsolatedLister(program, reading: [folder]), jobs: jobs.count)
  }
}
