import ArgumentParser

/// The command.
@main
struct Assay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assay",
    abstract: "Reads folders of applicants and writes a ranked, quoted shortlist.",
    subcommands: [CheckCommand.self]
  )
}
