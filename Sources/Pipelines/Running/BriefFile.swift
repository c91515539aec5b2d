package import Extraction
import Ingestion
import Model
import SourceText

/// Reads an advert as any document is read; it is compared with and never scored.
package enum BriefFile {
  /// Returns the wording of the file at `path`.
  package static func read(_ path: String) throws -> Brief {
    Brief(try text(path), name: "the brief")
  }

  /// Returns what a human should know of the advert at `path` as a whole.
  static func notices(_ path: String, _ pipeline: Pipeline) throws -> [Finding] {
    BriefReader(pipeline.languages).notices(of: try text(path))
  }

  /// The finding that says so of one candidate.
  static let sharedWording = "shared-wording"

  /// Returns what a human should know of the candidates in `spool`, which counts `sharedWording`, beside the advert: how many share much of its wording.
  static func shared(_ spool: AssessmentSpool) -> Finding {
    let count = spool.counted
    let share =
      count == 0
      ? "nobody shares 20 words in a row"
      : "\(count) of \(spool.keys.count) \(count == 1 ? "shares" : "share") 20 words in a row or more"
    return Finding(
      code: "brief-shared", message: "Compared with the advert: \(share) with it. It is never scored.")
  }

  private static func text(_ path: String) throws -> DocumentText {
    let document = DocumentReader().read(DocumentSource(id: path, file: path))
    guard document.status == .ok || document.status == .degraded, document.text.count > 0 else {
      throw Diagnostic(
        .error, at: .init(path: path), "the brief cannot be read: \(document.reason ?? "it holds no text")",
        help: document.remedy ?? "name a text, Markdown, HTML or XML file")
    }
    return document.text
  }
}
