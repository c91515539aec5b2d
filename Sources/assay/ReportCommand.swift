import ArgumentParser
import Model
import Pipelines

/// Writes one report, or a run folder with all of them.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a report of a run, or all of them anew: blind, or with marks at what is new.",
    discussion: """
      Examples:
        assay report --format html < output/applicants/shortlist.json > shortlist.html
        assay report output/applicants --blind --output output/blind
        assay report output/applicants --new-since runs/last-week --format html > new.html
      """
  )

  @Argument(
    help: ArgumentHelp(
      "Run folder.", discussion: "Default: a shortlist.json on standard input.", valueName: "run"),
    completion: .directory)
  var folder: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Which report.", discussion: ReportFormat.allCases.map(\.rawValue).joined(separator: ", "),
      valueName: "format"))
  var format: ReportFormat?

  @Option(name: .long, help: "Candidates to show in HTML, Markdown and text.")
  var top = 20

  @Option(
    name: [.long, .short],
    help: ArgumentHelp("Run folder to write, with every report.", valueName: "folder"), completion: .directory
  )
  var output: String?

  @OptionGroup var decisions: DecisionsOptions
  @OptionGroup var view: ViewOptions
  @OptionGroup var pipeline: PipelineOptions

  func validate() throws {
    if top < 1 { throw ValidationError("--top must be 1 or more") }
    if output != nil, format != nil {
      throw ValidationError("--output writes every report; leave out --format")
    }
    if decisions.decisions != nil, output == nil { throw ValidationError("--decisions goes with --output") }
    try decisions.check(view)
    try view.check(output: output)
  }

  func run() throws {
    try ExitStatus.run {
      let filter = ReportFilter(
        top: top, view: view.view(output: output, pipeline: pipeline.pipeline), pipeline: try pipeline.load(),
        decisions: decisions.decisions.map(DecisionLog.init))
      let head =
        if let output { try filter.write(folder, to: output, engine: Assay.version) } else {
          try filter.run(format ?? .text, of: folder)
        }
      for warning in head.blindWarnings { Terminal.say("warning: \(warning)") }
      if output != nil { Terminal.summary(head.counts.documents, .ok) }
      return .ok
    }
  }
}

extension ReportFormat: ExpressibleByArgument {}
