import Mail

/// Lists the files that came with a mail, as members of it.
struct MailListing: Sendable {
  /// The problem of a picture that belongs to the text.
  static let inlinePicture = "inline-picture"

  /// Looks into a mail.
  let lister: ArchiveLister

  /// Returns `file` and, where it is a mail, the files that came with it; `folder` is what its path is below.
  func files(of file: FoundFile, in folder: String) -> [FoundFile] {
    guard file.problem == nil, file.archive == nil, let name = file.path.last,
      MailMessage.isMail(String(decoding: name, as: UTF8.self)),
      let members = lister.members(folder + "/" + file.path.map(RawPath.text(of:)).joined(separator: "/"))
    else { return [file] }
    return [file]
      + members.map {
        FoundFile(
          path: file.path + [$0.path], problem: $0.problem, archive: file.path,
          member: RawPath.text(of: $0.path))
      }
  }

  /// Returns the files that came with the mail whose bytes are `mail`; `nil` where it is none.
  static func members(of mail: [UInt8]) -> [ArchiveLister.Member]? {
    guard MailReader.recognises(mail), let message = MailMessage(mail) else { return nil }
    return message.attachments.map {
      ArchiveLister.Member(path: Array($0.name.utf8), problem: $0.isInline ? inlinePicture : nil)
    }
  }
}
