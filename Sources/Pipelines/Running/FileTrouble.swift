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

  /// Tells of `document`, which lies in the applicants folder `folder`; `nil` if it was read whole.
  init?(_ document: DocumentRecord, in folder: String?) {
    guard document.status != .ok else { return nil }
    path = folder.map { $0.hasSuffix("/") ? $0 + document.id : $0 + "/" + document.id } ?? document.id
    status = document.status
    reason = document.reason ?? "no reason"
    remedy = document.remedy
  }

  /// Takes up what was packed.
  init(from pack: inout PackReader) throws(PackReader.Malformed) {
    path = try pack.text()
    status = try DocumentStatus(number: try pack.number(UInt8.self))
    reason = try pack.text()
    let remedy = try pack.text()
    self.remedy = remedy.isEmpty ? nil : remedy
  }

  /// Packs it.
  func write(to pack: inout PackWriter) {
    pack.append(path)
    pack.append(status.number)
    pack.append(reason)
    pack.append(remedy ?? "")
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
