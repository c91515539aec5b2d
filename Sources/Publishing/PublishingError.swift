import Glibc
package import SourceText

/// Why a run could not be written.
package enum PublishingError: Error, Hashable, Sendable {
  /// The folder that was named is not one to write to; nothing was touched.
  case refused(Diagnostic)
  /// The machine did not do its part. The run can be started again, and the previous one is still there.
  case environment(Diagnostic)

  /// What to tell the person who started the run.
  package var diagnostic: Diagnostic {
    switch self {
    case .refused(let diagnostic), .environment(let diagnostic): diagnostic
    }
  }

  /// Says that `path` could not be `action`, with the system's own reason for it.
  static func system(_ number: Int32, _ path: String, _ action: String) -> PublishingError {
    .environment(
      Diagnostic(
        .error, at: .init(path: path),
        "cannot be \(action): \(String(cString: strerror(number))) (errno \(number))",
        help: path == ByteSink.standardOutputName
          ? "make room where the output goes, and start again" : remedy(for: number)
      )
    )
  }

  private static func remedy(for number: Int32) -> String {
    switch number {
    case ENOSPC, EDQUOT: "make room on the disk and start again; what was there before is untouched"
    case EACCES, EPERM, EROFS: "name a folder that you may write to with --output"
    case ENOENT, ENOTDIR: "name a folder with --output whose parents are folders"
    case EMFILE, ENFILE: "close other programs or raise the limit of open files (ulimit -n), then start again"
    default: "see to the disk and start again; what was there before is untouched"
    }
  }
}

extension PublishingError: CustomStringConvertible {
  /// The diagnostic as it is printed.
  package var description: String { diagnostic.description }
}

extension PublishingError {
  /// Says that `path` could not be read.
  package static func reading(_ path: String, _ number: Int32) -> PublishingError {
    system(number, path, "read")
  }
}
