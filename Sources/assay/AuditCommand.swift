import ArgumentParser

/// Fairness: whether identity changes anything, and how a ranking meets groups.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Measure how a ranking meets groups of people.",
    subcommands: [AuditImpactCommand.self])
}
