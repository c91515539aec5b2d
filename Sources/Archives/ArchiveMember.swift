/// A file inside an archive.
package struct ArchiveMember: Sendable, Hashable {
  /// Its path as the archive writes it, byte by byte; nothing is ever written there.
  package let path: [UInt8]
  /// What stands in it, if it was wanted.
  package let bytes: [UInt8]
  /// Why it cannot be read, if so.
  package let problem: Problem?

  /// Puts the value together from its parts.
  package init(path: [UInt8], bytes: [UInt8], problem: Problem?) {
    self.path = path
    self.bytes = bytes
    self.problem = problem
  }

  /// Why a member is not read.
  package enum Problem: String, Sendable, Hashable {
    /// It is a link, a device or the like.
    case notAFile = "not-a-file"
    /// It is larger than a member may be.
    case tooLarge = "too-large"
    /// It opens only with a password.
    case locked
    /// Its bytes are broken.
    case broken
  }
}
