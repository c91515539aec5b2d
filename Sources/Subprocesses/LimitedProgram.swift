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
    let status = try run(
      ["timeout", "--signal=KILL", "\(limits.seconds)", "prlimit"] + resourceLimits + ["--", path]
        + arguments,
      standard: [stdin, stdout, stderr])
    let output = stdout.bytes(atMost: limits.output)
    guard output.count < limits.output else { throw .outputTooLarge }
    return Answer(
      status: status, output: output,
      messages: String(decoding: stderr.bytes(atMost: 4096), as: UTF8.self))
  }

  private var resourceLimits: [String] {
    [
      "--as=\(limits.memory)", "--cpu=\(limits.processorSeconds)", "--fsize=\(limits.output)", "--core=0",
      "--nofile=64",
    ]
  }

  /// Runs `words` with `standard` as its standard streams, and returns its exit code.
  private func run(_ words: [String], standard: [MemoryFile]) throws(ProgramFailure) -> Int {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in standard.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file.handle.fileDescriptor, Int32(number))
    }
    let environment = ["PATH=" + Self.places.joined(separator: ":"), "LC_ALL=C.UTF-8"]
    var process: pid_t = 0
    let failure = withCStrings(words) { words in
      withCStrings(environment) { posix_spawn(&process, "/usr/bin/timeout", &actions, nil, words, $0) }
    }
    guard failure == 0 else { throw .notStarted(String(cString: strerror(failure))) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return try Self.code(of: status)
  }

  /// Calls `body` with pointers to `words`, which end with the call.
  private func withCStrings<Result>(_ words: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result)
    -> Result
  {
    let copies = words.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }

  private static func code(of status: Int32) throws(ProgramFailure) -> Int {
    let code = Int(status >> 8) & 0xFF
    // `timeout` ends with 128 and the number of the signal that ended the program; its own is 9.
    let signal = status & 0x7F != 0 ? Int(status & 0x7F) : code - 128
    if signal == SIGKILL { throw .timedOut }
    if signal > 0 { throw .killed(signal) }
    return code
  }

  private static let places = ["/usr/local/bin", "/usr/bin", "/bin"]

  private static func path(of name: String) -> String? {
    places.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }
}
