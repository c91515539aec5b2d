import Glibc
import Model

/// Words for people, on standard error.
enum Terminal {
  /// Whether a person looks at standard error.
  static let isWatched = isatty(STDERR_FILENO) == 1

  /// Whether letters on standard output may be bold: a person looks, and has not set `NO_COLOR`.
  static let isStyled = isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil

  /// Writes `line`; that it cannot be written is no reason to stop.
  static func say(_ line: String) { write(line + "\n") }

  /// Writes `line` over the one before, where a person looks.
  static func progress(_ line: String) { if isWatched { write("\r\u{1B}[K" + line) } }

  /// Removes the progress line.
  static func endProgress() { if isWatched { write("\r\u{1B}[K") } }

  /// Writes the line that shell scripts read.
  static func summary(_ counts: DocumentCounts, _ status: ExitStatus) {
    say(
      "summary discovered=\(counts.discovered) ok=\(counts.ok) degraded=\(counts.degraded) failed=\(counts.failed) skipped=\(counts.skipped) exit=\(status.rawValue)"
    )
  }

  private static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
