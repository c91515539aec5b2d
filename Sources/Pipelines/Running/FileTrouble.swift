package import Model
package import SourceText

/// A file that was not read, or not whole, as the person who started the run is told.
package struct FileTrouble: Sendable, Hashable {
  /// The path as that person would type it.
  package let path: String
  /// What became of the file.
  package let status: DocumentStatus
  /// Why, as a stable code.
  package let reason: String
  /// What to do about it.
  package let remedy: String?

  /// Takes up what was told before.
  init(path: String, status: DocumentStatus, reason: String, remedy: String?) {
    self.path = path
    self.status = status
    self.reason = reason
    self.remedy = remedy
  }

  /// Tells of `document`, which lies in the applicants folder `folder`; `nil` if it was read whole.
  init?(_ document: DocumentRecord, in folder: String?) {
    guard document.status != .ok else { return nil }
    path = folder.map { $0.hasSuffix("/") ? $0 + document.id : $0 + "/" + document.id } ?? document.id
    status = document.status
    reason = document.reason ?? "no reason"
    remedy = document.remedy
  }

  /// The message: what could not be read is an error, what was read in part or left aside a warning.
  package var diagnostic: Diagnostic {
    let what =
      switch status {
      case .ok, .failed: "not read"
      case .degraded: "read with losses"
      case .skipped: "left aside"
      }
    return Diagnostic(
      status == .failed ? .error : .warning, at: .init(path: TerminalText.escape(path)),
      "\(what): \(TerminalText.escape(reason))", help: remedy.map(TerminalText.escape))
  }
}
