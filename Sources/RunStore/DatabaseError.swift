package import SourceText

/// Why the database of a run could not be written: the disk's reason, or SQLite's own.
package struct DatabaseError: Error, Hashable, Sendable {
  /// What to tell the person who started the run.
  package let diagnostic: Diagnostic

  /// Says of the file `name` what went wrong, in SQLite's words, and with the system's number for it if there is one.
  init(_ name: String, _ reason: String, errno number: Int32) {
    diagnostic = Diagnostic(
      .error, at: .init(path: name),
      "cannot be written: \(reason)" + (number == 0 ? "" : " (errno \(number))"),
      help: "make room on the disk and start again; what was there before is untouched")
  }
}
