import Glibc
import Hashing

/// A file's digest, and what the system said of the file when it was taken.
package struct DigestedFile: Sendable, Hashable {
  /// The SHA-256 of its bytes, 32 bytes.
  package let digest: [UInt8]
  /// What the system said of it.
  package let identity: FileIdentity
  /// Whether it had not been touched for so long that any later change shows in its identity. A change within the same
  /// tick of the file system's clock need not show.
  package let isSettled: Bool

  /// Puts the value together from its parts.
  package init(digest: [UInt8], identity: FileIdentity, isSettled: Bool) {
    self.digest = digest
    self.identity = identity
    self.isSettled = isSettled
  }
}

/// Digests files without looking at what they say.
package enum FileDigester {
  /// Returns the digest of the file at `path`; `nil` where there is no file that can be read, it is larger than any that
  /// is read, or it changed meanwhile.
  package static func digested(fileAt path: String) -> DigestedFile? {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    guard let identity = FileIdentity(ofFileAt: path),
      let bytes = try? FileBytes.bytes(ofArchive: path, ReadingLimits()),
      FileIdentity(ofFileAt: path) == identity
    else { return nil }
    return DigestedFile(
      digest: SHA256.digest(of: bytes).bytes, identity: identity,
      isSettled: identity.isOlder(than: now.tv_sec - 2))
  }

  /// Returns the SHA-256 of the file at `path`, 32 bytes; `nil` where there is none.
  package static func digest(ofFileAt path: String) -> [UInt8]? { digested(fileAt: path)?.digest }

  /// Whether the file at `path` has the bytes of `file`: by what the system says of it where that is beyond doubt, else
  /// by its digest.
  package static func isUnchanged(_ file: DigestedFile, at path: String) -> Bool {
    if file.isSettled, FileIdentity(ofFileAt: path) == file.identity { return true }
    return digest(ofFileAt: path) == file.digest
  }
}
