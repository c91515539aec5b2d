import ArgumentParser
import Glibc
import Model
import RunStore

/// Removes what a state keeps of people.
struct PurgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Remove from a state what is kept of a candidate, or of everybody before a day.",
    discussion: """
      The file is written anew, so that no word of theirs is left in it. Run folders are yours to delete.

      Examples:
        assay purge --state output/.state.sqlite --candidate ada-muster
        assay purge --state output/.state.sqlite --before 2026-06-01
      """)

  @Option(name: .long, help: ArgumentHelp("State to clean.", valueName: "file"), completion: .file())
  var state: String

  @Option(name: .long, help: ArgumentHelp("Whose rows to remove.", valueName: "id"))
  var candidate: String?

  @Option(
    name: .long, help: ArgumentHelp("Remove what was kept as of an earlier day than this.", valueName: "day"),
    transform: DayOptions.day)
  var before: Day?

  func validate() throws {
    if candidate == nil, before == nil {
      throw ValidationError("say whose rows to remove: --candidate or --before")
    }
  }

  func run() throws {
    try ExitStatus.run {
      guard access(state, F_OK) == 0 else {
        Terminal.say(
          "\(state): error: there is no such state\n  help: name the file that runs were given with --state")
        return .usage
      }
      let count = try StateStore(at: state).purge(candidate: candidate, before: before?.description)
      try Output.write("removed \(count) \(count == 1 ? "row" : "rows")\n")
      return .ok
    }
  }
}
