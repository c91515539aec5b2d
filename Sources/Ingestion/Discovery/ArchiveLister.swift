import Archives
import Mail

/// Lists the members of an archive, or what came with a mail: in this process, or in one that may break over it.
package struct ArchiveLister: Sendable {
  /// A member: its path as the archive writes it, and why it is not to be read, if so.
  package struct Member: Sendable, Hashable {
    /// The path, in whatever encoding.
    package let path: [UInt8]
    /// Why it is not to be read.
    package let problem: String?

    package init(path: [UInt8], problem: String?) {
      self.path = path
      self.problem = problem
    }
  }

  /// Returns the members of the archive or mail at a path; `nil` where it cannot be listed.
  package let members: @Sendable (String) -> [Member]?

  /// Lists with `members`.
  package init(_ members: @escaping @Sendable (String) -> [Member]?) { self.members = members }

  /// Lists in this process.
  package static let here = ArchiveLister { path in
    guard let bytes = try? FileBytes.bytes(ofArchive: path, ReadingLimits()) else { return nil }
    if MailMessage.isMail(path) { return MailListing.members(of: bytes) }
    guard let listing = try? Archive(bytes).listing() else { return nil }
    return listing.map { Member(path: $0.path, problem: $0.problem?.rawValue) }
  }
}
