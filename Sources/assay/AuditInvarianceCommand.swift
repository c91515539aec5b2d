import ArgumentParser
import Auditing
import Ingestion
import Model
import Pipelines
import SourceText

/// Tries whether who somebody is changes anything.
struct AuditInvarianceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invariance",
    abstract: "Rewrite every document as another person's, and see that nothing changes.",
    discussion: """
      Names, pronouns, places, ages, employers, schools, file names and the like are changed, one at a time, and each
      document is judged again; so it is in other forms, and with more or less said. What is written stands in the files
      audit/identity.yaml and audit/content.yaml beside the pipeline.

      Ends with 1 if a change of identity changed a score, a level or a piece of evidence.

      Example:
        assay audit invariance applicants --as-of 2026-11-22
      """
  )

  @Argument(help: "Applicants folders.", completion: .directory)
  var folders: [String]

  @Flag(help: ArgumentHelp("Print JSON, or an HTML page.", discussion: "Default: Markdown."))
  var form: Form?

  @OptionGroup var pipeline: PipelineOptions
  @OptionGroup var asOf: DayOptions
  @OptionGroup var jobs: JobOptions
  @OptionGroup var isolation: IsolationOptions

  /// How the report is written.
  enum Form: String, EnumerableFlag {
    case json, html
  }

  func run() throws {
    try ExitStatus.run {
      let report = try report()
      Terminal.endProgress()
      try Output.write(try bytes(report))
      return report.identityViolations == 0 ? .ok : .partial
    }
  }

  private func report() throws -> InvarianceReport {
    // A mistake in the rewrites is told before work, whoever writes them.
    let words = try RewriteWordsLoader.load(besides: pipeline.pipeline)
    let rules = try pipeline.load()
    let run = InvarianceRun(rules, asOf: asOf.day, jobs: jobs.count)
    let progress = { (done: Int, all: Int) in Terminal.progress("\(done) of \(all) candidates") }
    guard let program = isolation.program else {
      return try run.report(of: folders, words: words, progress: progress)
    }
    let house = try WorkerHouse(
      program: program, pipeline: rules, at: pipeline.pipeline, asOf: asOf.day, reading: folders,
      isAudit: true,
      isRehearsal: isolation.rehearse)
    return try run.report(
      of: folders, in: house, lister: IsolatedLister(program, reading: folders), progress: progress
    ) { Terminal.say($0.description) }
  }

  private func bytes(_ report: InvarianceReport) throws -> [UInt8] {
    switch form {
    case .html: try InvarianceText(report).html()
    case .json: report.jsonLine
    case nil: Array(InvarianceText(report).text.utf8)
    }
  }
}
