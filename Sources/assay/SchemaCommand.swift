import ArgumentParser
import Pipelines

/// Prints JSON Schemas.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of an output, or the names of all.")

  @Argument(help: "Which one; all names if none is given.")
  var name: String?

  func run() throws {
    try ExitStatus.run {
      if let name {
        try Output.write(try OutputSchemas.schema(name))
      } else {
        try Output.write(OutputSchemas.names.joined(separator: "\n") + "\n")
      }
      return .ok
    }
  }
}
