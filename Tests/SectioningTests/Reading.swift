import Model
import Sectioning
import SourceText

/// Puts texts before the sectioner as a reader of plain text would.
enum Reading {
  /// Returns `text` with one block for each of its lines.
  static func ingested(_ text: String, kind: DocumentKind = .resume, name: String? = nil) -> IngestedDocument
  {
    let bytes = Array(text.utf8)
    var blocks: [Block] = []
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == 0x0A {
      blocks.append(Block(span: TextSpan(start, offset), role: .line))
      start = offset + 1
    }
    if start < bytes.count { blocks.append(Block(span: TextSpan(start, bytes.count), role: .line)) }
    return ingested(text, blocks: blocks, kind: kind, name: name)
  }

  /// Returns `text` made of `blocks`.
  static func ingested(
    _ text: String, blocks: [Block], kind: DocumentKind = .resume, name: String? = nil
  ) -> IngestedDocument {
    IngestedDocument(
      id: "ada/resume.txt", kind: kind, format: "text", encoding: "utf-8", digest: "sha256:0",
      byteCount: text.utf8.count,
      status: .ok, text: DocumentText(Array(text.utf8)), blocks: blocks, name: name)
  }

  private static let english = Result { try sectioner(["en"]) }

  private static func sectioner(_ languages: [String]) throws -> DocumentSectioner {
    let files = try LanguageFiles(languages)
    return DocumentSectioner(headings: files.headings, dates: files.dates, names: files.names)
  }

  /// Returns the questions about the dates of `text`, in English.
  static func findings(_ text: String) throws -> [Finding] {
    let sectioner = try english.get()
    return sectioner.findings(in: sectioner.document(from: ingested(text)))
  }

  /// Returns what the sectioner makes of `text`, in the words of `languages`.
  static func document(_ text: String, languages: [String] = ["en"]) throws -> Document {
    if languages == ["en"] { return try english.get().document(from: ingested(text)) }
    return try sectioner(languages).document(from: ingested(text))
  }
}
