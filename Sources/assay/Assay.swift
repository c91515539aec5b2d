import ArgumentParser
import Pipelines

/// The command.
@main
struct Assay: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "assay",
    abstract:
      "Reads folders of applicants and writes a ranked shortlist in which every point is backed by a quote.",
    discussion: """
      Examples:
        assay shortlist applicants                    the whole job; writes output/applicants/
        assay shortlist applicants --as-of 2026-11-22 the same bytes, whatever the day
        assay explain output/applicants ada-muster    why this score
        assay discover applicants | assay read | assay extract | assay assess | assay rank | assay report

      Exit codes: 0 done · 1 done, and a document failed · 2 usage or pipeline error, nothing written ·
      3 too many failures · 4 disk, folder or tool not usable · 5 internal · 130, 143 interrupted.
      """,
    version: "\(version)\nrubric \(BuiltInPipeline.rubric)",
    groupedSubcommands: [
      CommandGroup(name: "The whole job:", subcommands: [ShortlistCommand.self]),
      CommandGroup(
        name: "Looking at runs:", subcommands: [ExplainCommand.self, DiffCommand.self, VerifyCommand.self]),
      CommandGroup(
        name: "One stage, as a filter:",
        subcommands: [
          DiscoverCommand.self, ReadCommand.self, ExtractCommand.self, AssessCommand.self, RankCommand.self,
          ReportCommand.self,
        ]),
      CommandGroup(name: "Fairness:", subcommands: [DecideCommand.self, AuditCommand.self]),
      CommandGroup(name: "Data of people:", subcommands: [PurgeCommand.self]),
      CommandGroup(
        name: "Rubric work:",
        subcommands: [
          InitCommand.self, CheckCommand.self, CardCommand.self, EvaluateCommand.self, SchemaCommand.self,
        ]),
    ]
  )

  /// Runs the command; wrong usage ends it as a wrong pipeline does.
  static func main() {
    do {
      let words = Array(CommandLine.arguments.dropFirst())
      // Also where the system keeps the words from us: nothing was done, and that is no success.
      guard !words.isEmpty else {
        Terminal.say(helpMessage())
        exit(withError: ExitCode(ExitStatus.usage.rawValue))
      }
      // What our own worker processes run; nobody types it.
      if words == ["work"] { return WorkerService.serve() }
      if words.count > 1, words.first == "--version" { return try VersionCommand.parse(words).run() }
      var command = try parseAsRoot()
      try command.run()
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      Terminal.say(fullMessage(for: error))
      exit(withError: ExitCode(ExitStatus.usage.rawValue))
    }
  }
}
