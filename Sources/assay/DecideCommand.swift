import ArgumentParser
import Model
import Pipelines

/// Records what a person decided.
struct DecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Record what a person decided about a candidate, and why.",
    discussion: """
      Adds one line to the log, and changes none: who decides anew adds another. The levels that an interview gave
      are truth for `assay evaluate`.

      Example:
        assay decide output/applicants ada-muster --by "R. Lee" --outcome "second interview" \\
          --because "explained cancellation by an own fault" --levels async=3,web=2 --log decisions.ndjson
      """
  )

  @Argument(help: ArgumentHelp("Run folder.", valueName: "run"), completion: .directory)
  var folder: String

  @Argument(help: "Candidate, by id.")
  var candidate: String

  @Option(name: .long, help: ArgumentHelp("Who decided.", valueName: "who"))
  var by: String

  @Option(name: .long, help: ArgumentHelp("What was decided, in your words.", valueName: "what"))
  var outcome: String

  @Option(name: .long, help: ArgumentHelp("Why.", valueName: "why"))
  var because: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Levels 0–4 that an interview gave, as async=3,web=2; leave out what was not asked.",
      valueName: "levels"),
    transform: DecideCommand.levels)
  var levels: [String: Int] = [:]

  @Option(
    name: .long, help: ArgumentHelp("The log, made if there is none.", valueName: "file"), completion: .file()
  )
  var log: String

  func validate() throws {
    for (name, text) in [("by", by), ("outcome", outcome), ("because", because), ("log", log)]
    where text.allSatisfy(\.isWhitespace) {
      throw ValidationError("--\(name) is empty; a decision names who, what and why")
    }
  }

  func run() throws {
    try ExitStatus.run {
      let run = try DecidedRun(folder)
      try run.check(candidate, levels: levels)
      let decision = Decision(
        run: run.digest, candidate: candidate, at: ClockTime.now, by: by, outcome: outcome, because: because,
        levels: levels)
      let count = try DecisionLog(log).append(decision)
      Terminal.say("\(log): recorded; decisions about \(candidate) in it: \(count)")
      return .ok
    }
  }

  private static func levels(_ text: String) throws -> [String: Int] {
    var levels: [String: Int] = [:]
    for item in text.split(separator: ",", omittingEmptySubsequences: false) {
      let parts = item.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, let level = Int(parts[1]), (0...4).contains(level) else {
        throw ValidationError("'\(item)' is no level; write skill=0 to skill=4, as in async=3,web=2")
      }
      guard levels.updateValue(level, forKey: String(parts[0])) == nil else {
        throw ValidationError("--levels names '\(parts[0])' twice")
      }
    }
    return levels
  }
}
