import Glibc
import SourceText

/// Writes a file that only its owner may read, whole or not at all.
package enum SecretFile {
  /// Writes `bytes` to the file at `path`, in the place of what is there.
  package static func write(_ bytes: [UInt8], at path: String) throws(PublishingError) {
    let building = path + ".building"
    unlink(building)
    let descriptor = open(building, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw PublishingError.system(errno, path, "created") }
    defer { close(descriptor) }
    var sink = ByteSink(descriptor: descriptor, name: path)
    do { try sink.append(bytes); try sink.flush() } catch {
      unlink(building)
      throw error
    }
    guard fsync(descriptor) == 0, rename(building, path) == 0 else {
      let number = errno
      unlink(building)
      throw PublishingError.system(number, path, "written")
    }
  }
}
