import Archives

/// Lists and unpacks archives, and reads them as documents: Word and OpenDocument files are archives, mails hold files.
final class ArchiveTarget: FuzzTarget {
  private let document = DocumentTarget(name: "cv.docx", head: "")
  private let mail = DocumentTarget(name: "cv.eml", head: "")

  func read(_ bytes: [UInt8]) {
    let listing = try? Archive(bytes).listing()
    let members = try? Archive(bytes).members()
    precondition(
      listing == nil || members == nil || listing?.count == members?.count,
      "listing and unpacking see other members")
    document.read(bytes)
    mail.read(bytes)
  }
}
