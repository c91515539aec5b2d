import Glibc
import SourceText

/// A file that holds what does not fit into memory, and has no name: it is gone when nobody holds it.
package final class SpoolFile {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var written = 0
  private static let capacity = 1 << 18

  /// Creates it in the folder for temporary files (`TMPDIR`, else `/tmp`).
  package init() throws(PublishingError) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/assay-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw PublishingError.system(errno, folder, "written") }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(template)
  }

  deinit { close(descriptor) }

  /// How many bytes were appended.
  package var count: Int { written + buffer.count }

  /// Adds `bytes` to its end.
  package func append(_ bytes: some Collection<UInt8>) throws(PublishingError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.capacity { try flush() }
  }

  /// Returns `count` bytes from `offset` on, all of which were appended.
  package func read(at offset: Int, count: Int) throws(PublishingError) -> [UInt8] {
    if !buffer.isEmpty { try flush() }
    var failure: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { target, initialized in
      while initialized < count {
        let got = pread(
          descriptor, target.baseAddress.map { $0 + initialized }, count - initialized,
          off_t(offset + initialized))
        if got > 0 {
          initialized += got
        } else if got < 0, errno == EINTR {
          continue
        } else {
          failure = got < 0 ? errno : EIO
          return
        }
      }
    }
    if let failure { throw PublishingError.system(failure, "the temporary file", "read") }
    return bytes
  }

  private func flush() throws(PublishingError) {
    var start = 0
    while start < buffer.count {
      let (done, number) = buffer.withUnsafeBytes { bytes in
        (write(descriptor, bytes.baseAddress.map { $0 + start }, bytes.count - start), errno)
      }
      guard done >= 0 else {
        if number == EINTR { continue }
        throw PublishingError.system(number, "the folder for temporary files", "written")
      }
      start += done
    }
    written += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }
}
