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
      let difference = RunDifference(
        from: try ShortlistFile.read(run: earlier), to: try ShortlistFile.read(run: later))
      try Output.write(json ? difference.jsonLine : Array(DifferenceText(difference).text.utf8))
      return .ok
    }
  }
}
