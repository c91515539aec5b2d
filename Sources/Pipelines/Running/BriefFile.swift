package import Extraction
import Ingestion
import Model
import SourceText

/// Reads an advert as any document is read; it is compared with and never scored.
package enum BriefFile {
  /// Returns the wording of the file at `path`.
  package static func read(_ path: String) throws -> Brief {
    let document = DocumentReader().read(DocumentSource(id: path, file: path))
    guard document.status == .ok || document.status == .degraded, document.text.count > 0 else {
      throw Diagnostic(
        .error, at: .init(path: path), "the brief cannot be read: \(document.reason ?? "it holds no text")",
        help: document.remedy ?? "name a text, Markdown, HTML or XML file")
    }
    return Brief(document.text, name: "the brief")
  }
}
