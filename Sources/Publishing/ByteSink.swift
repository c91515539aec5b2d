import Glibc
import SourceText

/// A buffer before a file descriptor; every byte is written, or an error is thrown.
///
/// Swift's `print` swallows a full disk, and Foundation's oldest `write` ends the program on it.
package struct ByteSink: Sendable {
  /// What errors call it.
  package let name: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private static let capacity = 1 << 16

  /// Writes to `descriptor`, which stays the caller's to close.
  package init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  /// The standard output.
  package static var standardOutput: ByteSink {
    ByteSink(descriptor: STDOUT_FILENO, name: standardOutputName)
  }

  /// What errors call the standard output.
  static let standardOutputName = "standard output"

  /// Takes `bytes`, and writes what has gathered once it is much.
  package mutating func append(_ bytes: some Collection<UInt8>) throws(PublishingError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.capacity { try flush() }
  }

  /// Writes what has gathered.
  package mutating func flush() throws(PublishingError) {
    var start = 0
    while start < buffer.count {
      let (written, number) = buffer.withUnsafeBytes { bytes in
        (write(descriptor, bytes.baseAddress.map { $0 + start }, bytes.count - start), errno)
      }
      guard written >= 0 else {
        if number == EINTR { continue }
        throw PublishingError.system(number, name, "written")
      }
      start += written
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
