import Dispatch
import Foundation
import Glibc

/// A program of the system that is given bytes and answers with bytes, within limits.
///
/// The limits are set by `timeout` (coreutils) and `prlimit` (util-linux), which every Debian has. The program
/// gets no environment but a path and a neutral locale, and no open file but its input, output and messages.
package struct LimitedProgram: Sendable {
  /// Where it lies.
  package let path: String
  private let limits: ProgramLimits

  /// What a program answered.
  package struct Answer: Sendable {
    /// Its exit code.
    package let status: Int
    /// What it wrote to standard output.
    package let output: [UInt8]
    /// What it wrote to standard error, at most 4 KiB of it.
    package let messages: String
  }

  /// Finds the program called `name`, or returns `nil` where it is not installed.
  package init?(_ name: String, limits: ProgramLimits = ProgramLimits()) {
    guard let path = Self.path(of: name) else { return nil }
    self.path = path
    self.limits = limits
  }

  /// Whether a program called `name` is installed.
  package static func isInstalled(_ name: String) -> Bool { path(of: name) != nil }

  /// Runs it with `arguments` and `input` on standard input, which it may also open as `/dev/stdin`.
  package func answer(_ arguments: [String], input: [UInt8]) throws(ProgramFailure) -> Answer {
    let (stdin, stdout, stderr) = (try MemoryFile(input), try MemoryFile(), try MemoryFile())
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/timeout")
    process.arguments =
      ["--signal=KILL", "\(limits.seconds)", "prlimit"] + resourceLimits + ["--", path] + arguments
    process.environment = ["PATH": Self.places.joined(separator: ":"), "LC_ALL": "C.UTF-8"]
    process.currentDirectoryURL = URL(filePath: "/")
    process.standardInput = stdin.handle
    process.standardOutput = stdout.handle
    process.standardError = stderr.handle
    // Waiting for the handler takes a millisecond; `waitUntilExit` polls, and takes fifty.
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do { try process.run() } catch { throw .notStarted("\(error)") }
    ended.wait()
    try Self.check(process)
    let output = stdout.bytes(atMost: limits.output)
    guard output.count < limits.output else { throw .outputTooLarge }
    return Answer(
      status: Int(process.terminationStatus), output: output,
      messages: String(decoding: stderr.bytes(atMost: 4096), as: UTF8.self))
  }

  private var resourceLimits: [String] {
    [
      "--as=\(limits.memory)", "--cpu=\(limits.processorSeconds)", "--fsize=\(limits.output)", "--core=0",
      "--nofile=64",
    ]
  }

  private static func check(_ process: Process) throws(ProgramFailure) {
    let status = Int(process.terminationStatus)
    // `timeout` ends with 128 and the number of the signal that ended the program; its own is 9.
    let signal = process.terminationReason == .uncaughtSignal ? status : status - 128
    if signal == SIGKILL { throw .timedOut }
    if signal > 0 { throw .killed(signal) }
  }

  private static let places = ["/usr/local/bin", "/usr/bin", "/bin"]

  private static func path(of name: String) -> String? {
    places.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }
}
