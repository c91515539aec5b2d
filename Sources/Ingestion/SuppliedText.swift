package import Model

/// Lets a text that lies beside a file which is not read stand in its place: `cv.txt` beside `cv.doc`.
package enum SuppliedText {
  /// Returns `documents`, those that are not read marked as replaced where a text of the same name was read.
  package static func standingIn(_ documents: [IngestedDocument]) -> [IngestedDocument] {
    var texts: [String: Int] = [:]
    for (index, document) in documents.enumerated()
    where document.status != .failed && document.id.lowercased().hasSuffix(".txt") {
      texts[stem(of: document.id)] = index
    }
    guard !texts.isEmpty else { return documents }
    var standing = documents
    for (index, document) in documents.enumerated() where mayBeReplaced(document) {
      guard let text = texts[stem(of: document.id)], text != index else { continue }
      standing[index] = document.marked(
        status: .skipped, format: document.format, reason: "text-supplied",
        remedy: "its text was read from \(documents[text].id)")
      standing[text] = documents[text].marked(
        status: documents[text].status, format: "supplied-text", reason: documents[text].reason,
        remedy: documents[text].remedy)
    }
    return standing
  }

  /// A file that may be whole for a person, and is not for the program.
  private static func mayBeReplaced(_ document: IngestedDocument) -> Bool {
    guard document.status == .failed, let reason = document.reason else { return false }
    return ["format-not-read", "no-text", "locked", "malformed", "too-large", "program-missing"].contains(
      where: reason.hasPrefix)
  }

  /// The path without the ending.
  private static func stem(of path: String) -> String {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return path }
    return String(path[..<dot])
  }
}

extension IngestedDocument {
  /// The same with another outcome.
  fileprivate func marked(
    status: DocumentStatus, format: String, reason: String?, remedy: String?
  ) -> IngestedDocument {
    IngestedDocument(
      id: id, kind: kind, format: format, encoding: encoding, digest: digest, byteCount: byteCount,
      status: status,
      reason: reason, remedy: remedy, text: text, places: places, blocks: blocks, losses: losses,
      hidden: hidden,
      owner: owner, name: name, links: links)
  }
}
