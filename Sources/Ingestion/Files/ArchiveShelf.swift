import Archives
import Mail
import Model

/// Unpacks documents that are members of archives or came with mails, as many at once as there is room for.
///
/// Candidates are read in the order of their ids, and so an archive is gone through once for each room full of members,
/// however many it has.
final class ArchiveShelf {
  /// Bytes of members held at once.
  private let room: Int
  private var held: (file: String, members: [String: ArchiveMember])?
  private var mail: (file: String, member: String?, parts: [String: [UInt8]])?

  /// Holds up to `room` bytes.
  init(room: Int = 32 << 20) { self.room = room }

  /// Returns the bytes of `source`.
  func bytes(of source: DocumentSource, _ limits: ReadingLimits) throws(ReadingFailure) -> [UInt8] {
    guard source.problem == nil, source.content == nil, let member = source.member, let file = source.file
    else { return try FileBytes.bytes(of: source, limits) }
    if let part = source.part { return try bytes(ofPart: part, ofMail: member, in: file, limits) }
    if MailMessage.isMail(file) { return try bytes(ofPart: member, ofMail: nil, in: file, limits) }
    return try bytes(ofMember: member, in: file, limits)
  }

  // MARK: Archives

  private func bytes(
    ofMember name: String, in file: String, _ limits: ReadingLimits
  ) throws(ReadingFailure) -> [UInt8] {
    if held?.file != file || held?.members[name] == nil {
      held = (file, try members(from: name, of: file, limits))
    }
    guard let member = held?.members[name] else { throw .unreadable("it is not in the archive any more") }
    switch member.problem {
    case nil: return member.bytes
    case .locked: throw .locked
    case .tooLarge: throw .tooLarge(limits.mostBytes)
    case .notAFile: throw .skipped("not-a-file")
    case .broken: throw .malformed("archive", "its bytes do not unpack")
    }
  }

  /// Returns the member called `name`, those that are asked for after it, and then, if there is room, those before.
  private func members(
    from name: String, of file: String, _ limits: ReadingLimits
  ) throws(ReadingFailure) -> [String: ArchiveMember] {
    let first = Place(of: Array(name.utf8))
    let archive = Archive(try FileBytes.bytes(ofArchive: file, limits))
    let members: [ArchiveMember]
    do {
      members = try archive.window(of: room) { Place(of: Array(RawPath.text(of: $0).utf8)).after(first) }
    } catch { throw ReadingFailure(error, format: "archive") }
    return Dictionary(
      members.map { (RawPath.text(of: $0.path), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Where a member comes when candidates are read by their ids, which are slugs of names.
  private struct Place: Comparable {
    let lap: Int
    let slugs: [String]
    let path: [UInt8]

    init(of path: [UInt8]) {
      lap = 0
      slugs = path.split { $0 == 0x2F || $0 == 0x5C }.map { CandidateNaming.slug(of: Array($0)) }
      self.path = path
    }

    private init(lap: Int, _ place: Place) {
      (self.lap, slugs, path) = (lap, place.slugs, place.path)
    }

    /// Returns the same behind all others where it comes before `first`.
    func after(_ first: Place) -> Place { Place(lap: self < first ? 1 : 0, self) }

    static func < (one: Place, other: Place) -> Bool {
      if one.lap != other.lap { return one.lap < other.lap }
      if one.slugs != other.slugs { return one.slugs.lexicographicallyPrecedes(other.slugs) }
      return one.path.lexicographicallyPrecedes(other.path)
    }
  }

  // MARK: Mails

  private func bytes(
    ofPart name: String, ofMail member: String?, in file: String, _ limits: ReadingLimits
  ) throws(ReadingFailure) -> [UInt8] {
    if mail?.file != file || mail?.member != member {
      let whole: [UInt8]
      if let member {
        whole = try bytes(ofMember: member, in: file, limits)
      } else {
        whole = try FileBytes.bytes(ofArchive: file, limits)
      }
      guard let message = MailMessage(whole) else { throw .malformed("mail", "it has no head") }
      let parts = message.attachments.map { (RawPath.text(of: Array($0.name.utf8)), $0.bytes) }
      mail = (file, member, Dictionary(parts, uniquingKeysWith: { first, _ in first }))
    }
    guard let bytes = mail?.parts[name] else { throw .unreadable("it is not in the mail any more") }
    guard bytes.count <= limits.mostBytes else { throw .tooLarge(limits.mostBytes) }
    return bytes
  }
}
