import ArgumentParser
import Pipelines
import Publishing

/// Begins a pipeline.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a small, commented pipeline and rubric into this folder, to begin your own with.",
    discussion: """
      Writes <name>.yaml and rubric/ with two skills. Nothing that exists is overwritten.

      Example:
        assay init python-backend
        assay check python-backend.yaml
      """
  )

  @Argument(help: "What to call it: small letters, digits and hyphens.")
  var name: String

  func run() throws {
    try ExitStatus.run {
      let files = try PipelineTemplate.files(named: name)
      try NewFiles.write(files)
      for file in files { Terminal.say("wrote \(file.path)") }
      Terminal.say("next: assay check \(name).yaml")
      return .ok
    }
  }
}
