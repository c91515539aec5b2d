package import SourceText

/// Why a workbook could not be written.
package struct WorkbookError: Error, Hashable, Sendable {
  /// What to tell the person who started the run.
  package let diagnostic: Diagnostic

  /// Says of the file `name` what went wrong.
  init(_ name: String, _ reason: String) {
    diagnostic = Diagnostic(
      .error, at: .init(path: name), "cannot be written: \(reason)",
      help:
        "make room on the disk and in the folder for temporary files (TMPDIR), and start again; what was there before "
        + "is untouched")
  }
}
