import Ingestion
import Model
import Sectioning
import SourceText

/// Prints what was read from one file as the program sees it, for whoever wonders.
package struct DocumentShow {
  private let processor: CandidateProcessor

  /// Reads by the rules of `plan`.
  package init(_ plan: ProcessingPlan) { processor = CandidateProcessor(plan) }

  /// Returns a description of the file at `path`, and whether it was read.
  package func text(of path: String) -> (text: String, isRead: Bool) {
    let candidate = Candidate(id: "shown", documents: [DocumentSource(id: path, file: path)])
    let documents = processor.documents(of: candidate).documents
    let isRead = documents.allSatisfy { $0.status != .failed }
    return (documents.map(text).joined(separator: "\n"), isRead)
  }

  private func text(of document: Document) -> String {
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
