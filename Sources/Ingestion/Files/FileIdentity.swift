import Glibc

/// What the system says of a file, by which it shows that somebody wrote it: where it lies, its size, its times.
///
/// The time of the last change of the entry itself cannot be set back by whoever writes the file.
package struct FileIdentity: Sendable, Hashable {
  /// Device, number on it, bytes, and nanoseconds of writing and of any change.
  package let numbers: [Int64]

  /// How many numbers there are.
  package static let count = 5

  /// Takes up numbers that were kept.
  package init(numbers: [Int64]) {
    precondition(numbers.count == Self.count, "an identity has \(Self.count) numbers")
    self.numbers = numbers
  }

  /// Asks for the file at `path`; `nil` where there is none, or something else. A link is something else.
  package init?(ofFileAt path: String) {
    var status = stat()
    guard lstat(RawPath.bytes(of: path), &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    numbers = [
      Int64(truncatingIfNeeded: status.st_dev), Int64(truncatingIfNeeded: status.st_ino),
      Int64(status.st_size),
      Self.nanoseconds(status.st_mtim), Self.nanoseconds(status.st_ctim),
    ]
  }

  /// Whether the file was neither written nor touched since `second`, counted from 1970.
  func isOlder(than second: Int) -> Bool {
    numbers[3...].allSatisfy { $0 < Int64(second) * Self.second }
  }

  private static let second: Int64 = 1_000_000_000

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* second &+ Int64(time.tv_nsec)
  }
}
