import Glibc
import Hashing
import SourceText

/// A file of a run that a library fills by its path; its digest is taken once it is full.
final class FilledFile {
  /// Where the library finds it: below the descriptor of its folder, so that no link leads elsewhere.
  let path: String
  private let name: String
  private let descriptor: Int32

  /// Creates the file `file` of the folder behind `directory`; it must not exist. Errors call it `name`.
  init(_ file: String, in directory: Int32, called name: String) throws(PublishingError) {
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = openat(directory, file, flags, 0o600)
    guard descriptor >= 0 else { throw PublishingError.system(errno, name, "created") }
    self.descriptor = descriptor
    self.name = name
    path = "/proc/self/fd/\(directory)/\(file)"
  }

  deinit { close(descriptor) }

  /// Brings every byte to the disk and returns the digest of them all.
  func finish() throws(PublishingError) -> Digest {
    var hash = SHA256()
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    var offset = 0
    while true {
      let (count, number) = piece.withUnsafeMutableBytes { bytes in
        (pread(descriptor, bytes.baseAddress, bytes.count, off_t(offset)), errno)
      }
      if count < 0, number == EINTR { continue }
      guard count >= 0 else { throw PublishingError.system(number, name, "read") }
      guard count > 0 else { break }
      piece.withUnsafeBytes { hash.update(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
      offset += count
    }
    guard fsync(descriptor) == 0 else { throw PublishingError.system(errno, name, "brought to the disk") }
    return hash.finish()
  }
}
