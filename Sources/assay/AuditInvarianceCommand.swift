import ArgumentParser
import Auditing
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

  /// How the report is written.
  enum Form: String, EnumerableFlag {
    case json, html
  }

  func run() throws {
    try ExitStatus.run {
      let words = try RewriteWordsLoader.load(besides: pipeline.pipeline)
      let run = InvarianceRun(try pipeline.load(), words: words, asOf: asOf.day, jobs: jobs.count)
      let report = try run.report(of: folders) { Terminal.progress("\($0) of \($1) candidates") }
      Terminal.endProgress()
      try Output.write(try bytes(report))
      return report.identityViolations == 0 ? .ok : .partial
    }
  }

  private func bytes(_ report: InvarianceReport) throws -> [UInt8] {
    switch form {
    case .html: try InvarianceText(report).html()
    case .json: report.jsonLine
    case nil: Array(InvarianceText(report).text.utf8)
    }
  }
}
