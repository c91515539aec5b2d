import ArgumentParser
import Model
import Pipelines
import Publishing
import Reporting
import SourceText

/// Says why a score is what it is.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why a candidate has its score, or why one stands above another.",
    discussion: """
      Examples:
        assay explain output/applicants ada-muster
        assay explain output/applicants ada-muster lee-scan
      """
  )

  @Argument(help: ArgumentHelp("Run folder.", valueName: "run"), completion: .directory)
  var folder: String

  @Argument(help: "Candidate, by id.")
  var candidate: String

  @Argument(help: "Another candidate to compare with.")
  var other: String?

  func run() throws {
    try ExitStatus.run {
      let shortlist = try ShortlistFile.read(run: folder)
      let first = try entry(candidate, shortlist)
      let style = Terminal.isStyled ? TerminalStyle.styled : .plain
      let text =
        if let other { OrderText(shortlist.head, style: style).text(first, try entry(other, shortlist)) } else
        {
          ExplainText(shortlist.head, style: style).text(first)
        }
      var sink = ByteSink.standardOutput
      try sink.append(Array(text.utf8))
      try sink.flush()
      return .ok
    }
  }

  private func entry(_ id: String, _ shortlist: Shortlist) throws -> ShortlistEntry {
    if let entry = shortlist.entries.first(where: { $0.assessment.candidate == id }) { return entry }
    let setAside = shortlist.head.setAside.first { $0.candidate == id }
    let run = folder.hasSuffix("/shortlist.json") ? String(folder.dropLast("/shortlist.json".count)) : folder
    throw Diagnostic(
      .error, at: .init(path: folder),
      setAside.map { "'\(id)' is set aside and has no score: \($0.reason)" }
        ?? "there is no candidate '\(id)' in this run",
      help: "the ids stand in \(run)/shortlist.csv")
  }
}
