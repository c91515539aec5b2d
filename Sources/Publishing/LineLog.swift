import Glibc
import SourceText

/// A file to whose end lines are added, and nothing else is ever done.
package enum LineLog {
  /// Adds `line`, which ends with a line feed, to the file at `path`, which is created for its owner alone.
  ///
  /// Two processes may add at the same time. A file that breaks off within a line is refused and left as it is.
  package static func append(_ line: [UInt8], to path: String) throws(PublishingError) {
    precondition(line.last == 0x0A, "a line ends with a line feed")
    let descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw PublishingError.system(errno, path, "opened") }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX) == 0 else { throw PublishingError.system(errno, path, "locked") }
    try checkEnd(of: descriptor, path)
    var sink = ByteSink(descriptor: descriptor, name: path)
    try sink.append(line)
    try sink.flush()
    guard fsync(descriptor) == 0 else { throw PublishingError.system(errno, path, "brought to the disk") }
  }

  private static func checkEnd(of descriptor: Int32, _ path: String) throws(PublishingError) {
    let size = lseek(descriptor, 0, SEEK_END)
    guard size >= 0 else { throw PublishingError.system(errno, path, "read") }
    guard size > 0 else { return }
    var last: UInt8 = 0
    guard pread(descriptor, &last, 1, size - 1) == 1 else {
      throw PublishingError.system(errno, path, "read")
    }
    if last != 0x0A {
      throw .refused(
        Diagnostic(
          .error, at: .init(path: path), "its last line breaks off, so nothing was added",
          help: "look at the end of the file, and begin a new log or end the line"))
    }
  }
}
