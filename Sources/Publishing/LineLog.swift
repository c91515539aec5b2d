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

  /// Keeps of the file at `path` the lines of which `keeps` says so, in place; returns how many others there were.
  ///
  /// Nobody else can add a line meanwhile. `keeps` is given a line without its line feed.
  package static func filter(_ path: String, _ keeps: ([UInt8]) -> Bool) throws(PublishingError) -> Int {
    let descriptor = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw PublishingError.system(errno, path, "opened") }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX) == 0 else { throw PublishingError.system(errno, path, "locked") }
    var bytes = [UInt8](repeating: 0, count: Int(max(0, lseek(descriptor, 0, SEEK_END))))
    var place = 0
    while place < bytes.count {
      let count = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress.map { $0 + place }, $0.count - place, off_t(place))
      }
      guard count > 0 else { throw PublishingError.system(errno, path, "read") }
      place += count
    }
    let lines = bytes.split(separator: 0x0A)
    let kept = lines.filter { keeps(Array($0)) }
    guard kept.count < lines.count else { return 0 }
    // First the lines that are kept over the old ones, then the end: whatever happens, none of them is lost.
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw PublishingError.system(errno, path, "written") }
    var sink = ByteSink(descriptor: descriptor, name: path)
    let left = kept.flatMap { $0 + [0x0A] }
    try sink.append(left)
    try sink.flush()
    guard ftruncate(descriptor, off_t(left.count)) == 0, fsync(descriptor) == 0 else {
      throw PublishingError.system(errno, path, "brought to the disk")
    }
    return lines.count - kept.count
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
