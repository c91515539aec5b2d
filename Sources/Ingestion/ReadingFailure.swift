/// Why a file could not be read, and what a person can do about it.
enum ReadingFailure: Error, Hashable {
  /// There is nothing in it.
  case empty
  /// There is something in it, and none of it is text.
  case noText
  /// It is larger than is read.
  case tooLarge(Int)
  /// It is of a format that is recognised and not read.
  case unsupported(RefusedFormat)
  /// It is in an encoding that is not read.
  case encoding(String)
  /// It opens only with a password or a certificate.
  case locked
  /// A program that reads its format is not installed: the Debian package that holds it.
  case toolMissing(format: String, package: String)
  /// It is broken.
  case malformed(String, String)
  /// It could not be opened: the system's name of the error.
  case unreadable(String)
  /// The process that read it ended over it, or had to be ended: how.
  case ended(String)
  /// Discovery said that it is not to be opened.
  case skipped(String)

  /// A stable name.
  var code: String {
    switch self {
    case .empty: "empty"
    case .noText: "no-text"
    case .tooLarge: "too-large"
    case .unsupported(let format): "format-not-read: \(format.rawValue)"
    case .encoding(let label): "encoding-not-read: \(label)"
    case .locked: "locked"
    case .toolMissing(_, let package): "program-missing: \(package)"
    case .malformed(let format, _): "malformed-\(format.lowercased())"
    case .unreadable(let error): "unreadable: \(error)"
    case .ended(let how): "reader-ended: \(how)"
    case .skipped(let reason): reason
    }
  }

  /// What to do.
  var remedy: String {
    switch self {
    case .empty: "the file is empty; ask for it again"
    case .noText:
      "no text was found in it; if it is a scan, ask for the text or put a .txt of the same name beside it"
    case .tooLarge(let most):
      "the file is larger than \(most >> 20) MiB; ask for a smaller one or put a .txt of the same name beside it"
    case .unsupported(let format): format.remedy
    case .encoding(let label): "save the file again as UTF-8 instead of \(label)"
    case .locked: "it opens only with a password or certificate; ask for a copy without"
    case .toolMissing(let format, let package):
      "reading \(format) takes the Debian package \(package): sudo apt-get install -y \(package)"
    case .malformed(let format, let detail): "the \(format) is broken (\(detail)); export it again"
    case .unreadable(let error) where error.hasPrefix("ENOENT"):
      "there is no file of this name any more, or its path was written wrongly; put it back or mend the list, and run this again"
    case .unreadable: "make the file readable, or take it out of the folder"
    case .ended:
      "reading it was ended to protect the run; look at it with care, and put a .txt of its words beside it"
    case .skipped(AccountExport.gitRepository):
      "files and history of a repository are not read; put the feed of its commits (commits.atom) beside it"
    case .skipped(MailListing.inlinePicture): "it is a picture inside the text of a mail, such as a logo"
    case .skipped(AccountExport.attachment):
      "it was attached to a discussion; put it into the folder itself if it is the person's own document"
    case .skipped: "put the file itself into the folder if it is to be read"
    }
  }

  /// What it was recognised as.
  var format: String {
    switch self {
    case .unsupported(let format): format.rawValue
    case .malformed(let format, _), .toolMissing(let format, _): format.lowercased()
    default: "unknown"
    }
  }

  /// Whether a rule left it aside, so that it is no failure.
  var isSkipped: Bool { if case .skipped = self { true } else { false } }
}
