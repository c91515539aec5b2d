import Foundation
import Pipelines

/// Puts the files of the built-in pipeline into a Swift file, or with `--check` says whether that is fresh.
/// Runs at the root of the package.
let arguments = CommandLine.arguments.dropFirst()
func say(_ message: String) { FileHandle.standardError.write(Data((message + "\n").utf8)) }

guard arguments.isEmpty || Array(arguments) == ["--check"] else {
  say("usage: swift run EmbedPipeline [--check]")
  exit(2)
}
do {
  let path = BuiltInPipelineWriter.path
  let fresh = try BuiltInPipelineWriter.swiftFile(root: "")
  let current = FileManager.default.contents(atPath: path) ?? Data()
  if current == Data(fresh.utf8) {
    say("\(path) is fresh")
  } else if arguments.isEmpty {
    try Data(fresh.utf8).write(to: URL(fileURLWithPath: path))
    say("wrote \(path)")
  } else {
    say("\(path): error: it differs from the files in pipelines/\n  help: run `swift run EmbedPipeline`")
    exit(1)
  }
} catch {
  say("\(error)")
  exit(1)
}
