import ArgumentParser
import Glibc
import Model
import Pipelines
import RunStore

/// Removes what states, runs and logs keep of people.
struct PurgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract:
      "Remove from states, runs and logs of decisions what is kept of a candidate, or of everybody before a day.",
    discussion: """
      Files are written anew, so that no word of theirs is left in them: a state, every report of a run with its seal, a
      log. The others of a run are ranked as if the person had never applied. With --before a run as of an earlier day is
      removed whole. When that is due stands in run.json, from `retentionDays` of the pipeline. The applicants' own files
      are yours to delete.

      Examples:
        assay purge --candidate ada-muster --run output/applicants --state output/.state.sqlite --log decisions.ndjson
        assay purge --before 2026-06-01 --run output/spring --run output/summer --state output/.state.sqlite
      """)

  @Option(name: .long, help: ArgumentHelp("State to clean.", valueName: "file"), completion: .file())
  var state: String?

  @Option(
    name: .customLong("run"),
    help: ArgumentHelp("Run folder to clean; may be given again.", valueName: "folder"),
    completion: .directory)
  var runs: [String] = []

  @Option(
    name: .customLong("log"),
    help: ArgumentHelp("Log of decisions to clean; may be given again.", valueName: "file"),
    completion: .file())
  var logs: [String] = []

  @Option(name: .long, help: ArgumentHelp("Whom to remove.", valueName: "id"))
  var candidate: String?

  @Option(
    name: .long, help: ArgumentHelp("Remove what was kept as of an earlier day than this.", valueName: "day"),
    transform: DayOptions.day)
  var before: Day?

  func validate() throws {
    if candidate == nil, before == nil {
      throw ValidationError("say what to remove: --candidate or --before")
    }
    if state == nil, runs.isEmpty, logs.isEmpty {
      throw ValidationError("say where: --state, --run or --log")
    }
  }

  func run() throws {
    try ExitStatus.run {
      for path in (state.map { [$0] } ?? []) + logs where access(path, F_OK) != 0 {
        let what = path == state ? "state" : "log"
        Terminal.say(
          "\(path): error: there is no such \(what)\n  help: name the file that \(what == "log" ? "decisions were" : "runs were") given with --\(what)"
        )
        return .usage
      }
      let purges = try runs.map { (place: $0, purge: try RunPurge($0, engine: Assay.version)) }
      if let state {
        let count = try StateStore(at: state).purge(candidate: candidate, before: before?.description)
        try Output.write("removed \(count) \(count == 1 ? "row" : "rows")\n")
      }
      for (place, purge) in purges { try Output.write("\(place): \(words(try outcome(purge)))\n") }
      for path in logs {
        let count = try DecisionLog(path).purge(candidate: candidate, before: before?.description)
        try Output.write("\(path): removed \(count) \(count == 1 ? "decision" : "decisions")\n")
      }
      return .ok
    }
  }

  /// Removes what both options name: of somebody in runs before a day, if both are given.
  private func outcome(_ purge: RunPurge) throws -> RunPurge.Outcome {
    guard let candidate else { return try before.map(purge.removeIfOlder) ?? .untouched }
    if let before, try !purge.isOlder(than: before) { return .untouched }
    return try purge.remove(candidate)
  }

  private func words(_ outcome: RunPurge.Outcome) -> String {
    switch outcome {
    case .untouched: "nothing to remove"
    case .rewritten(let left): "written anew with \(left) \(left == 1 ? "candidate" : "candidates")"
    case .removed: "removed"
    }
  }
}
