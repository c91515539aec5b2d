import Mail

/// Lists the files that came with a mail, as members of it.
enum MailListing {
  /// The problem of a picture that belongs to the text.
  static let inlinePicture = "inline-picture"

  /// Returns `file` and, where it is a mail, the files that came with it; `folder` is what its path is below.
  static func files(of file: FoundFile, in folder: String) -> [FoundFile] {
    guard file.problem == nil, file.archive == nil, let name = file.path.last,
      MailMessage.isMail(String(decoding: name, as: UTF8.self)),
      let bytes = try? FileBytes.bytes(
        ofArchive: folder + "/" + file.path.map(RawPath.text(of:)).joined(separator: "/"), ReadingLimits()),
      MailReader.recognises(bytes), let mail = MailMessage(bytes)
    else { return [file] }
    return [file]
      + mail.attachments.map { attachment in
        FoundFile(
          path: file.path + [Array(attachment.name.utf8)], problem: attachment.isInline ? inlinePicture : nil,
          archive: file.path, member: RawPath.text(of: Array(attachment.name.utf8)))
      }
  }
}
