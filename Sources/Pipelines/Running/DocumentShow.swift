import Model
import Sectioning
import SourceText

/// What was read from one file as the program sees it, for whoever wonders.
package struct DocumentShow: Sendable {
  /// A description of the file.
  package let text: String
  /// Whether it was read.
  package let isRead: Bool

  /// Reads the file at `path` in this process, by the rules of `plan`.
  package init(of path: String, by plan: ProcessingPlan) {
    self.init(CandidateProcessor(plan).documents(of: Self.candidate(path)))
  }

  /// Describes `documents`, which were read from one file.
  init(_ documents: CandidateDocuments) {
    isRead = documents.documents.allSatisfy { $0.status != .failed }
    text = documents.documents.map(Self.text).joined(separator: "\n")
  }

  /// A candidate that has no file but the one at `path`.
  static func candidate(_ path: String) -> Candidate {
    Candidate(id: "shown", documents: [DocumentSource(id: path, file: path)])
  }

  private static func text(of document: Document) -> String {
    let form = [document.format, document.encoding, document.status.rawValue].filter { !$0.isEmpty }
    let head = [
      "file: \(TerminalText.escape(document.id))",
      "read as: " + form.joined(separator: ", ") + (document.reason.map { " (\($0))" } ?? ""),
      document.remedy.map { "help: \(TerminalText.escape($0))" },
      "about: \(document.kind.rawValue)", "characters: \(document.text.count)",
    ].compactMap { $0 }
    let losses = document.losses.map {
      "lost: \($0.code) × \($0.count)" + ($0.detail.map { ", \($0)" } ?? "")
    }
    let hidden = document.hidden.map { "hidden: \($0.reason): \(TerminalText.escape($0.text))" }
    return (head + losses + hidden + ["", DocumentOutline(document).text]).joined(separator: "\n")
  }
}

/// As bytes, for our own processes.
extension DocumentShow {
  /// Returns it packed.
  var packed: [UInt8] {
    var pack = PackWriter()
    pack.append(UInt8(isRead ? 1 : 0))
    pack.append(text)
    return pack.bytes
  }

  /// Takes up what was packed. Throws where it cannot be that.
  init(packed bytes: [UInt8]) throws(PackReader.Malformed) {
    var pack = PackReader(bytes[...])
    isRead = try pack.number(UInt8.self) == 1
    text = try pack.text()
    guard pack.isAtEnd else { throw .init() }
  }
}
