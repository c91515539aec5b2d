import ArgumentParser
import Publishing
import SourceText

/// Says whether a run is as it was written.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Say whether every file of a run has the bytes that it was sealed with.",
    discussion: "Ends with 1 if a file is changed, gone or new.\n\nExample:\n  assay verify output/applicants"
  )

  @Argument(help: ArgumentHelp("Run folder.", valueName: "run"), completion: .directory)
  var folder: String

  func run() throws {
    try ExitStatus.run {
      guard let finding = RunVerifier(folder).finding() else {
        throw Diagnostic(
          .error, at: .init(path: folder), "there is no whole run here: it has no COMPLETE",
          help: "name the folder that `assay shortlist` wrote")
      }
      for trouble in finding.troubles { Terminal.say("\(folder)/" + words(trouble)) }
      let count = finding.troubles.count
      try Output.write(
        "\(finding.sealed) files sealed, \(count == 0 ? "all as they were" : "\(count) not as they were")\n")
      return finding.troubles.isEmpty ? .ok : .partial
    }
  }

  private func words(_ trouble: RunVerifier.Trouble) -> String {
    switch trouble {
    case .missing(let file): "\(TerminalText.escape(file)): error: is gone"
    case .changed(let file): "\(TerminalText.escape(file)): error: was changed after the run"
    case .added(let file): "\(TerminalText.escape(file)): error: is not the run's own"
    }
  }
}
