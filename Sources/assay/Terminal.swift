import Glibc

/// Words for people, on standard error.
enum Terminal {
  /// Writes `line`; that it cannot be written is no reason to stop.
  static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
