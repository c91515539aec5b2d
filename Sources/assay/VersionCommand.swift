import ArgumentParser
import Model
import Pipelines
import SourceText

/// `assay --version --json`: what can change a result, for scripts that compare machines.
struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assay", abstract: "Print what can change a result: program, rules, native libraries.",
    discussion: "Example:\n  assay --version --json")

  @Flag(name: .long, help: "Print the version.")
  var version = false

  @Flag(name: .long, help: "Print JSON, with one fingerprint over everything that can change a result.")
  var json = false

  @OptionGroup var pipeline: PipelineOptions

  func run() throws {
    try ExitStatus.run {
      let identity = try pipeline.load().identity
      let version = EngineVersion(engine: Assay.version, pipeline: identity)
      try Output.write(
        json ? version.jsonLine : Array("\(Assay.version)\nrubric \(identity.rubricWords)\n".utf8))
      return .ok
    }
  }
}
