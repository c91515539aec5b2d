import Foundation

/// Runs the built `assay` as a user would.
struct Command {
  /// What came of it.
  struct Outcome {
    /// The exit code; of a process that a signal ended, 128 and its number.
    let status: Int32
    /// What stands on standard output.
    let output: Data
    /// What stands on standard error.
    let words: String

    /// Standard output as text.
    var text: String { String(decoding: output, as: UTF8.self) }
    /// The last line of standard error.
    var summary: String { words.split(separator: "\n").last.map(String.init) ?? "" }
  }

  /// The program, which lies beside the test bundle.
  private static let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("assay")

  /// The folder in which it runs.
  let scratch: Scratch
  /// Variables that differ from those of the test.
  var environment: [String: String] = [:]

  /// Runs `assay` with `arguments`; `input` is its standard input, and standard output goes to the file `to` if
  /// one is named, or is closed before the start.
  func run(_ arguments: [String], input: Data = Data(), to: String? = nil, closingOutput: Bool = false) throws
    -> Outcome
  {
    let name = ".process-\(UUID())"
    for stream in ["in", "out", "err"] {
      try scratch.write(stream == "in" ? input : Data(), "\(name)/\(stream)")
    }
    let folder = URL(fileURLWithPath: scratch.path)
    let output = to.map(URL.init(fileURLWithPath:)) ?? folder.appendingPathComponent("\(name)/out")
    let process = Process()
    process.executableURL = closingOutput ? URL(fileURLWithPath: "/bin/sh") : Self.program
    process.arguments =
      closingOutput ? ["-c", "exec \"$0\" \"$@\" >&-", Self.program.path] + arguments : arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: folder.appendingPathComponent("\(name)/in"))
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: folder.appendingPathComponent("\(name)/err"))
    try process.run()
    process.waitUntilExit()
    let signal = process.terminationReason == .uncaughtSignal
    return Outcome(
      status: process.terminationStatus + (signal ? 128 : 0),
      output: to == nil ? try scratch.bytes("\(name)/out") : Data(), words: try scratch.read("\(name)/err"))
  }

  /// Runs `assay` with `arguments` that hold no spaces.
  func run(_ arguments: String, input: Data = Data(), to: String? = nil) throws -> Outcome {
    try run(arguments.split(separator: " ").map(String.init), input: input, to: to)
  }

  /// Runs `assay` with `arguments` by the rules of the small pipeline, with a day on which "present" is.
  func runSmall(_ arguments: String, input: Data = Data(), to: String? = nil) throws -> Outcome {
    try SmallPipeline.write(to: scratch)
    let needsDay = arguments.hasPrefix("shortlist") || arguments.hasPrefix("assess")
    return try run(
      arguments + " --pipeline rules/small.yaml" + (needsDay ? " --as-of 2026-11-22" : ""), input: input,
      to: to)
  }
}

/// The source tree that the tests are part of.
enum SourceTree {
  /// Its root, with a final slash.
  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .map { $0 + "/" }.joined()
}
