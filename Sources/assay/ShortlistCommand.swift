import ArgumentParser
import Glibc
import Ingestion
import Model
import Pipelines
import Publishing
import Reporting
import SourceText

/// The whole job.
struct ShortlistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shortlist",
    abstract: "Read applicants folders, rank them, and write every report.",
    discussion: """
      Each subfolder of an applicants folder is one candidate, with all files below it; each loose file is one
      candidate, except that loose files such as ada.resume.html and ada.github.json are one. ZIP and TAR archives are
      looked into. The first ten rows go to standard output, everything to the run folder, words to standard error.

      Examples:
        assay shortlist applicants
        assay shortlist applicants --output runs/november --as-of 2026-11-22
        assay shortlist --candidates export.csv --output runs/november
        assay shortlist applicants --allow-partial --quiet     for cron: files that cannot be read are no error
      """
  )

  @OptionGroup var place: CandidateOptions

  @OptionGroup var pipeline: PipelineOptions
  @OptionGroup var asOf: DayOptions
  @OptionGroup var jobs: JobOptions

  @Option(
    name: [.long, .short],
    help: ArgumentHelp(
      "Run folder to write.", discussion: "Default: output/<name of the first folder>.", valueName: "folder"),
    completion: .directory)
  var output: String?

  @Option(
    name: .long, help: "Candidates to show in the HTML and Markdown reports; the data files hold everyone.")
  var top = 20

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Keep in this file what documents say, and do not read again what is unchanged.",
      discussion:
        "It holds applicants' words; `assay purge` removes them. A run of which nothing changed is left as it is.",
      valueName: "file"),
    completion: .file())
  var state: String?

  @OptionGroup var decisions: DecisionsOptions
  @OptionGroup var view: ViewOptions
  @OptionGroup var brief: BriefOptions
  @OptionGroup var isolation: IsolationOptions

  @Flag(name: .customLong("allow-partial"), help: "Exit with 0 although documents failed.")
  var allowPartial = false

  @Flag(name: .long, help: "Exit with 1 if a document was read with losses, too.")
  var strict = false

  @Flag(name: .customLong("fail-fast"), help: "Stop at the first document that fails; no run is written.")
  var failFast = false

  @Option(
    name: .customLong("max-failures"),
    help: ArgumentHelp("Stop when more than so many documents failed; no run is written.", valueName: "n"))
  var maxFailures: Int?

  @Flag(name: [.long, .short], help: "Print no table and no progress.")
  var quiet = false

  func validate() throws {
    if top < 1 { throw ValidationError("--top must be 1 or more") }
    if state != nil, isolation.inProcess { throw ValidationError("--state does not go with --in-process") }
    try decisions.check(view)
    try view.check(output: output)
    if let maxFailures, maxFailures < 0 { throw ValidationError("--max-failures must be 0 or more") }
  }

  func run() throws {
    try ExitStatus.run {
      let pipeline = try pipeline.load()
      let run = output ?? RunPlaceName.standard(for: place.place.names.first)
      var options = ShortlistJob.Options(
        place: place.place, output: run, asOf: asOf.day, top: top, jobs: jobs.count,
        maxFailures: failFast ? 0 : maxFailures, engine: Assay.version)
      options.brief = brief.brief
      options.workers = isolation.program
      options.pipelineFile = self.pipeline.pipeline
      options.workerMemory = isolation.workerMemory.map { $0 << 20 }
      options.isRehearsal = isolation.rehearse
      options.state = state
      options.decisions = decisions.decisions
      options.view = view.view(output: run, pipeline: self.pipeline.pipeline)
      options.style = Terminal.isStyled ? .styled : .plain
      let job = ShortlistJob(pipeline, options)
      do {
        let start = ContinuousClock.now
        let outcome = try job.run { done, all in
          guard !quiet, done == all || done % 50 == 0 else { return }
          let seconds = (ContinuousClock.now - start) / .seconds(1)
          Terminal.progress(ProgressWords.line(done: done, of: all, after: seconds))
        }
        Terminal.endProgress()
        return try report(outcome, run)
      } catch let error as ShortlistJob.TooManyFailures {
        Terminal.endProgress()
        Terminal.say(
          "assay: error: \(error.counts.failed) \(error.counts.failed == 1 ? "document" : "documents") failed, more than allowed; no run was written"
        )
        Terminal.summary(error.counts, .tooManyFailures)
        return .tooManyFailures
      }
    }
  }

  private func report(_ outcome: ShortlistJob.Outcome, _ run: String) throws -> ExitStatus {
    var isPrinted = true
    if !quiet {
      // The run is written; that its table cannot be printed is told, and so is all the rest.
      do throws(PublishingError) {
        try Output.write(outcome.table)
      } catch {
        Terminal.say(error.description)
        isPrinted = false
      }
    }
    for trouble in outcome.troubles where trouble.status == .failed || strict || !quiet {
      Terminal.say(trouble.diagnostic.description)
    }
    if outcome.isStanding {
      Terminal.say("nothing has changed since \(run) was written; it was left as it is")
    }
    for warning in outcome.warnings { Terminal.say("warning: \(warning)") }
    if !quiet, view.blind, let key = view.view(output: run, pipeline: nil).key {
      Terminal.say("key: \(key) says who is who; keep it from whoever reads the reports")
    }
    if !quiet {
      Terminal.say(
        "reports: \(run)/shortlist.html, .md, .csv, .json; skills.csv, evidence.csv, documents.ndjson")
    }
    let documents = outcome.counts.documents
    var status = ExitStatus.status(documents, allowPartial: allowPartial)
    if status == .ok, strict, documents.degraded > 0 { status = .partial }
    if !isPrinted { status = .environment }
    Terminal.summary(documents, status)
    return status
  }
}
