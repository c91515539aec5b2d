import ArgumentParser
import Pipelines

/// What our own worker processes run; nobody types it.
struct WorkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "work", abstract: "Read documents for the process that started this one.",
    shouldDisplay: false)

  func run() { WorkerService.serve() }
}
