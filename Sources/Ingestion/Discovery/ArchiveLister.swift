import Archives
import Mail

/// Lists the members of an archive, or what came with a mail: in this process, or in one that may break over it.
package struct ArchiveLister: Sendable {
  /// A member: its path as the archive writes it, and why it is not to be read, if so.
  package struct Member: Sendable, Hashable {
    /// The path, in whatever encoding.
    package let path: [UInt8]
    /// Where the member is a mail in an archive: the name of a file that came with it, for which this stands.
    package let part: [UInt8]?
    /// Why it is not to be read.
    package let problem: String?

    package init(path: [UInt8], part: [UInt8]? = nil, problem: String?) {
      self.path = path
      self.part = part
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
    let archive = Archive(bytes)
    guard let listing = try? archive.listing() else { return nil }
    let mails = mails(of: archive, listing)
    var seen: Set<[UInt8]> = []
    return listing.flatMap { member in
      let files = seen.insert(member.path).inserted ? mails[member.path] ?? [] : []
      return [Member(path: member.path, problem: member.problem?.rawValue)]
        + files.map { Member(path: member.path, part: $0.path, problem: $0.problem) }
    }
  }

  /// Most bytes of mails in an archive that are taken apart to see what came with them.
  private static let mostMailBytes = 64 << 20

  /// Returns the files that came with each mail of `archive`; nothing where they are too many.
  private static func mails(of archive: Archive, _ listing: [ArchiveMember]) -> [[UInt8]: [Member]] {
    let isMail = { (path: [UInt8]) in MailMessage.isMail(String(decoding: path, as: UTF8.self)) }
    guard listing.contains(where: { isMail($0.path) }) else { return [:] }
    var archive = archive
    archive.limits.totalBytes = mostMailBytes
    let mails = (try? archive.members(where: isMail)) ?? []
    return Dictionary(
      mails.map { ($0.path, MailListing.members(of: $0.bytes) ?? []) },
      uniquingKeysWith: { first, _ in first })
  }
}
