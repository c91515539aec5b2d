import ArgumentParser
import Model
import Pipelines
import Reporting
import SourceText

/// Says what is different between two runs.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say who came, went, moved or cannot be read any more between two runs, and why.",
    discussion: "Example:\n  assay diff runs/last-week runs/this-week")

  @Argument(help: ArgumentHelp("Earlier run folder.", valueName: "earlier"), completion: .directory)
  var earlier: String

  @Argument(help: ArgumentHelp("Later run folder.", valueName: "later"), completion: .directory)
  var later: String

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  func run() throws {
    try ExitStatus.run {
      let runs = (try ShortlistFile.read(run: earlier), try ShortlistFile.read(run: later))
      guard runs.0.head.isBlind == runs.1.head.isBlind else {
        Terminal.say(
          "\(runs.1.head.isBlind ? later : earlier): error: it is blind and the other run is open, so nobody stands in both\n"
            + "  help: compare two open runs, or two blind ones")
        return .usage
      }
      let difference = RunDifference(from: runs.0, to: runs.1)
      try Output.write(json ? difference.jsonLine : Array(DifferenceText(difference).text.utf8))
      return .ok
    }
  }
}
