import Ingestion
import Model
import Sectioning
import SourceText

/// Prints what was read from one file as the program sees it, for whoever wonders.
package struct DocumentShow {
  private let processor: CandidateProcessor

  /// Reads by the rules of `plan`.
  package init(_ plan: ProcessingPlan) { processor = CandidateProcessor(plan) }

  /// Returns a description of the file at `path`.
  package func text(of path: String) -> String {
    let candidate = Candidate(id: "shown", documents: [DocumentSource(id: path, file: path)])
    return processor.documents(of: candidate).documents.map { document in
      let head = [
        "file: \(TerminalText.escape(document.id))",
        "read as: \(document.format), \(document.encoding), \(document.status.rawValue)"
          + (document.reason.map { " (\($0))" } ?? ""),
        "about: \(document.kind.rawValue)", "characters: \(document.text.count)",
      ]
      let losses = document.losses.map {
        "lost: \($0.code) × \($0.count)" + ($0.detail.map { ", \($0)" } ?? "")
      }
      let hidden = document.hidden.map { "hidden: \($0.reason): \(TerminalText.escape($0.text))" }
      return (head + losses + hidden + ["", DocumentOutline(document).text]).joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
