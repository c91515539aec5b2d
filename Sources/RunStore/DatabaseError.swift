import Glibc
package import SourceText

/// Why the database of a run could not be written: the disk's reason, or SQLite's own.
package struct DatabaseError: Error, Hashable, Sendable {
  /// What to tell the person who started the run.
  package let diagnostic: Diagnostic

  /// Says of the file `name` what went wrong, in SQLite's words, and with the system's number for it if there is one.
  init(_ name: String, _ reason: String, errno number: Int32) {
    diagnostic = Diagnostic(
      .error, at: .init(path: name),
      "cannot be written: \(reason)"
        + (number == 0 ? "" : ": \(String(cString: strerror(number))) (errno \(number))"),
      help: Self.remedy(for: number, reason))
  }

  private static func remedy(for number: Int32, _ reason: String) -> String {
    switch number {
    case ENOENT, ENOTDIR: "make the folder that the file is to lie in, or name a file in another one"
    case EISDIR: "that is a folder; name a file"
    case EACCES, EPERM, EROFS: "name a file that you may write, in a folder that you may write to"
    // SQLite speaks of a full disk without a number.
    case 0 where !reason.contains("full"): "name another file, or move this one away, and start again"
    default: "make room on the disk and start again; what was there before is untouched"
    }
  }
}
