import ArgumentParser
import Pipelines
import Publishing

/// Prints JSON Schemas.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of an output, or the names of all.")

  @Argument(help: "Which one; all names if none is given.")
  var name: String?

  func run() throws {
    try ExitStatus.run {
      var sink = ByteSink.standardOutput
      if let name {
        try sink.append(try OutputSchemas.schema(name))
      } else {
        try sink.append(Array((OutputSchemas.names.joined(separator: "\n") + "\n").utf8))
      }
      try sink.flush()
      return .ok
    }
  }
}
