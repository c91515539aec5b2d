import Glibc
import Hashing
import SourceText

/// A file of a run while it is written; its digest grows with it.
final class GrowingFile {
  private let path: String
  private let descriptor: Int32
  private var sink: ByteSink
  private var hash = SHA256()

  /// Creates the file `name` of the folder behind `directory`; it must not exist. Errors call it `path`.
  init(_ name: String, in directory: Int32, path: String) throws(PublishingError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = openat(directory, name, flags, 0o600)
    guard descriptor >= 0 else { throw PublishingError.system(errno, path, "created") }
    self.path = path
    self.descriptor = descriptor
    self.sink = ByteSink(descriptor: descriptor, name: path)
  }

  deinit { close(descriptor) }

  func append(_ bytes: ArraySlice<UInt8>) throws(PublishingError) {
    bytes.withUnsafeBytes { hash.update($0) }
    try sink.append(bytes)
  }

  /// Brings every byte to the disk and returns the digest of them all; nothing may be added afterwards.
  func finish() throws(PublishingError) -> Digest {
    try sink.flush()
    guard fsync(descriptor) == 0 else { throw PublishingError.system(errno, path, "brought to the disk") }
    return hash.finish()
  }
}
