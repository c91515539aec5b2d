import ArgumentParser
import Auditing
import Model
import Pipelines
import SourceText

/// Compares rates of selection between groups of people.
struct AuditImpactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impact",
    abstract:
      "Compare between groups how many are selected at each cut of a ranking, and how many score high.",
    discussion: """
      The file of groups is CSV: the column candidate (the id), and one column or more of groups, such as sex. An empty
      cell, or the word unknown, says that it is not known. No other command reads the file.

      It prints figures and what they are not; it gives no verdict.

      Examples:
        assay audit impact output/applicants --groups groups.csv
        assay audit impact output/applicants --groups groups.csv --top 20 --json
      """
  )

  @Argument(help: ArgumentHelp("Run folder.", valueName: "run"), completion: .directory)
  var folder: String

  @Option(
    name: .long, help: ArgumentHelp("Who belongs to which group.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var groups: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Take the first so many as the selected.", discussion: "Default: every number in turn.", valueName: "n")
  )
  var top: Int?

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top must be 1 or more") }
  }

  func run() throws {
    try ExitStatus.run {
      let shortlist = try ShortlistFile.read(run: folder)
      let audit = ImpactAudit(shortlist, groups: try GroupFile(reading: groups), top: top)
      try Output.write(json ? audit.jsonLine : Array(ImpactText(audit).text.utf8))
      return .ok
    }
  }
}
