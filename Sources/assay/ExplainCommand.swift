import ArgumentParser
import Model
import Pipelines
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
        assay explain --letter output/applicants ada-muster > letter.md
      """
  )

  @Argument(help: ArgumentHelp("Run folder.", valueName: "run"), completion: .directory)
  var folder: String

  @Argument(help: "Candidate, by id.")
  var candidate: String

  @Argument(help: "Another candidate to compare with.")
  var other: String?

  @Flag(name: .long, help: "Write for the person judged, in plain language, about nobody else.")
  var letter = false

  @Option(
    name: .long, help: ArgumentHelp("Where that person may object, for --letter.", valueName: "address"))
  var contact: String?

  @Flag(name: .customLong("not-found"), help: "List what was looked for and not found, skill by skill.")
  var notFound = false

  func validate() throws {
    if letter, other != nil { throw ValidationError("--letter is about one candidate") }
    if contact != nil, !letter { throw ValidationError("--contact belongs to --letter") }
  }

  func run() throws {
    try ExitStatus.run {
      let shortlist = try ShortlistFile.read(run: folder)
      try Output.write(letter ? try letter(shortlist) : try explanation(shortlist))
      return .ok
    }
  }

  private func explanation(_ shortlist: Shortlist) throws -> String {
    let first = try entry(candidate, shortlist)
    let style = Terminal.isStyled ? TerminalStyle.styled : .plain
    guard let other else {
      return ExplainText(shortlist.head, style: style, listsNotFound: notFound).text(first)
    }
    return OrderText(shortlist.head, style: style).text(first, try entry(other, shortlist))
  }

  private func letter(_ shortlist: Shortlist) throws -> String {
    let writer = LetterText(shortlist.head, contact: contact)
    if let setAside = shortlist.head.setAside.first(where: { $0.candidate == candidate }) {
      return writer.text(setAside)
    }
    return writer.text(try entry(candidate, shortlist))
  }

  private func entry(_ id: String, _ shortlist: Shortlist) throws -> ShortlistEntry {
    if let entry = shortlist.entries.first(where: { $0.assessment.candidate == id }) { return entry }
    let setAside = shortlist.head.setAside.first { $0.candidate == id }
    let run = folder.hasSuffix("/shortlist.json") ? String(folder.dropLast("/shortlist.json".count)) : folder
    throw Diagnostic(
      .error, at: .init(path: folder),
      setAside.map { "'\(id)' is set aside and has no score: \($0.reason)" }
        ?? "there is no candidate '\(id)' in this run",
      help: (setAside == nil ? shortlist.help(for: id) : "") + "the ids stand in \(run)/shortlist.csv")
  }
}
