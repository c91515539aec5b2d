import ArgumentParser

/// Fairness: whether identity changes anything, and how a ranking meets groups.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Measure whether identity changes anything, and how a ranking meets groups.",
    subcommands: [AuditInvarianceCommand.self, AuditImpactCommand.self])
}
