import Archives
import Mail
import Model

/// Unpacks documents that are members of archives, each archive once if it is not too large.
final class ArchiveShelf {
  /// Archives that unpack to more are gone through again for each member.
  private static let mostHeld = 32 << 20

  private var held: (file: String, members: [String: ArchiveMember])?

  /// Returns the bytes of the member called `name` of the archive at `file`.
  func bytes(of name: String, in file: String, _ limits: ReadingLimits) throws(ReadingFailure) -> [UInt8] {
    if held?.file != file { held = (file, try members(of: file, limits)) }
    if let member = held?.members[name] { return try Self.bytes(of: member, limits) }
    if MailMessage.isMail(file) { throw .unreadable("it is not in the mail any more") }
    return try Self.unpacked(name, in: file, limits)
  }

  private func members(of file: String, _ limits: ReadingLimits) throws(ReadingFailure) -> [String:
    ArchiveMember]
  {
    let bytes = try FileBytes.bytes(ofArchive: file, limits)
    if MailMessage.isMail(file) {
      guard let mail = MailMessage(bytes) else { throw .malformed("mail", "it has no head") }
      return Dictionary(
        mail.attachments.map { file in
          let name = Array(file.name.utf8)
          return (RawPath.text(of: name), ArchiveMember(path: name, bytes: file.bytes, problem: nil))
        }, uniquingKeysWith: { first, _ in first })
    }
    var bounds = ArchiveLimits()
    bounds.totalBytes = Self.mostHeld
    do {
      return Dictionary(
        try Archive(bytes, limits: bounds).members().map { (RawPath.text(of: $0.path), $0) },
        uniquingKeysWith: { first, _ in first })
    } catch {
      if case .tooMuch = error { return [:] }
      throw ReadingFailure(error, format: "archive")
    }
  }

  /// Returns the bytes of one member without holding others.
  static func unpacked(_ name: String, in file: String, _ limits: ReadingLimits) throws(ReadingFailure)
    -> [UInt8]
  {
    let archive = Archive(try FileBytes.bytes(ofArchive: file, limits))
    let members: [ArchiveMember]
    do { members = try archive.members { RawPath.text(of: $0) == name } } catch {
      throw ReadingFailure(error, format: "archive")
    }
    guard let member = members.first else { throw .unreadable("it is not in the archive any more") }
    return try bytes(of: member, limits)
  }

  private static func bytes(of member: ArchiveMember, _ limits: ReadingLimits) throws(ReadingFailure)
    -> [UInt8]
  {
    switch member.problem {
    case nil: return member.bytes
    case .locked: throw .locked
    case .tooLarge: throw .tooLarge(limits.mostBytes)
    case .notAFile: throw .skipped("not-a-file")
    case .broken: throw .malformed("archive", "its bytes do not unpack")
    }
  }
}
