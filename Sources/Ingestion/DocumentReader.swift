import Archives
import Hashing
import Markup
package import Model
import SourceText

/// Reads files of every known format to one form.
///
/// Reading never throws: what cannot be read becomes a document whose status, reason and remedy say so.
/// One reader serves one thread; its parsers keep their buffers from file to file.
package final class DocumentReader {
  private let limits: ReadingLimits
  private let markup = MarkupParser()
  private let json: JSONDocumentReader
  private let xml: XMLDocumentReader
  private let shelf = ArchiveShelf()
  private let pdf: PDFReader
  private let docx: DOCXReader
  private let odt: ODTReader
  private let mail: MailReader
  private let rtf: RTFReader

  /// Reads within `limits`.
  package init(limits: ReadingLimits = ReadingLimits()) {
    self.limits = limits
    json = JSONDocumentReader(markup: markup)
    xml = XMLDocumentReader(with: markup)
    pdf = PDFReader(markup: markup, xml: xml)
    docx = DOCXReader(markup: markup)
    odt = ODTReader(markup: markup)
    mail = MailReader(markup: markup)
    rtf = RTFReader(markup: markup)
  }

  /// Returns what `source` says.
  package func read(_ source: DocumentSource) -> IngestedDocument {
    reading(of: source, GitHubKnowledge()).document
  }

  /// Returns what `source` says, where the candidate's other files tell what is in `known`, and what it tells
  /// for them. `hasFilesBeside` says that the files that came with it are documents too.
  func reading(
    of source: DocumentSource, _ known: GitHubKnowledge, hasFilesBeside: Bool = false
  ) -> DocumentReading {
    let file: [UInt8]
    do throws(ReadingFailure) {
      file = try shelf.bytes(of: source, limits)
    } catch {
      return DocumentReading(document: failed(source, error, digest: "", byteCount: 0))
    }
    let digest = SHA256.digest(of: file).description
    do throws(ReadingFailure) {
      let content = try unpacked(file, source)
      let mayHaveFiles = hasFilesBeside || source.member == nil && source.content == nil
      return try read(
        SourceBytes(source: source, digest: digest, byteCount: file.count, hasFilesBeside: mayHaveFiles),
        content, known)
    } catch {
      return DocumentReading(document: failed(source, error, digest: digest, byteCount: file.count))
    }
  }

  /// Returns what is packed in `file`, where that is one file compressed with gzip and says so, else `file`. A page or record
  /// that is compressed without a word is no document.
  private func unpacked(_ file: [UInt8], _ source: DocumentSource) throws(ReadingFailure) -> [UInt8] {
    guard GZIPFile.isOne(file), PackedName.unpacked(source.id) != source.id,
      !ArchiveListing.isArchive(Array(source.id.utf8))
    else { return file }
    var bounds = ArchiveLimits()
    bounds.memberBytes = limits.mostBytes
    do { return try GZIPFile.unpacked(file, limits: bounds) } catch {
      if case .tooMuch = error { throw .tooLarge(limits.mostBytes) }
      throw ReadingFailure(error, format: "gzip")
    }
  }

  /// Reads `content`, which stands in the file `of`, packed or as it is.
  private func read(
    _ of: SourceBytes, _ content: [UInt8], _ known: GitHubKnowledge
  ) throws(ReadingFailure) -> DocumentReading {
    guard !content.isEmpty else { throw .empty }
    if let composer = try packed(content) {
      return DocumentReading(document: try document(composer, of, encoding: ""))
    }
    if let format = RefusedFormat.recognise(content) {
      if ArchiveListing.isArchive(Array(of.source.id.utf8)), let failure = ArchiveListing.failure(of: content)
      {
        throw failure
      }
      throw .unsupported(format)
    }
    if MailReader.recognises(content) {
      let composer = try mail.read(content, hasFilesBeside: of.hasFilesBeside)
      return DocumentReading(document: try document(composer, of, encoding: ""))
    }
    let decoded: DecodedText
    do { decoded = try DecodedText(decoding: content) } catch { throw .encoding(error.label) }
    if let format = RefusedText.recognise(decoded.bytes) { throw .unsupported(format) }
    let format = FormatSniffer.format(of: decoded.bytes, path: PackedName.unpacked(of.source.id))
    var composer = try compose(decoded, format, known)
    note(decoded, &composer)
    if composer.format.isEmpty { composer.format = format.rawValue }
    return DocumentReading(
      document: try document(composer, of, encoding: decoded.encoding), knowledge: composer.knowledge)
  }

  /// Returns what a file says that is no text itself but holds some.
  private func packed(_ file: [UInt8]) throws(ReadingFailure) -> RecordComposer? {
    if RTFReader.recognises(file) { return try rtf.read(file) }
    if ODTReader.recognises(file) { return try odt.read(file) }
    if DOCXReader.recognises(file) { return try docx.read(file) }
    if PDFReader.recognises(file) { return try pdf.read(file) }
    return nil
  }

  private func document(
    _ composer: RecordComposer, _ file: SourceBytes, encoding: String
  ) throws(ReadingFailure) -> IngestedDocument {
    var composer = composer
    composer.cut(to: limits.mostTextBytes)
    // A file that tells nothing about the person says so itself.
    if composer.text.isEmpty, composer.reason == nil { throw .noText }
    let isLost = composer.text.isEmpty && composer.status == .degraded
    return IngestedDocument(
      id: file.source.id, kind: composer.kind, format: composer.format, encoding: encoding,
      digest: file.digest,
      byteCount: file.byteCount, status: isLost ? .failed : composer.status,
      reason: composer.reason, remedy: composer.remedy, text: DocumentText(composer.text),
      places: composer.sourcePlaces, blocks: composer.blocks, losses: composer.losses,
      hidden: composer.hidden,
      owner: composer.owner, name: composer.name, links: composer.links)
  }

  private func compose(
    _ decoded: DecodedText, _ format: FileFormat, _ known: GitHubKnowledge
  ) throws(ReadingFailure) -> RecordComposer {
    switch format {
    case .json:
      do { return try json.read(decoded.bytes, known) } catch { throw .malformed("JSON", "\(error)") }
    case .xml:
      if let composer = xml.read(decoded.bytes, known) { return composer }
      return HTMLReader.read(decoded.bytes, with: markup)
    case .html:
      return GitHubHTMLReader.read(decoded.bytes, with: markup)
        ?? GitHubCalendarPage.read(decoded.bytes, with: markup)
        ?? HTMLReader.read(decoded.bytes, with: markup)
    case .markdown:
      return GitHubTextView.read(decoded.bytes, known: known.account)
        ?? MarkdownReader.read(decoded.bytes)
    case .text:
      return GitHubTextView.read(decoded.bytes, known: known.account)
        ?? GitHubTextReader.read(decoded.bytes, known: known.account) ?? TextReader.read(decoded)
    }
  }

  /// Lists what decoding lost; a file in which much meant nothing is read with losses.
  private func note(_ decoded: DecodedText, _ composer: inout RecordComposer) {
    composer.lose(
      "bad-bytes-replaced", count: decoded.replacedCount,
      detail: "bytes that mean nothing in \(decoded.encoding)")
    composer.lose("nul-removed", count: decoded.removedNULs)
    if decoded.replacedCount + decoded.removedNULs > 0, composer.status == .ok {
      composer.status = .degraded
      composer.reason = decoded.replacedCount > 0 ? "bad-bytes-replaced" : "nul-removed"
      composer.remedy = "some characters could not be read; save the file again as UTF-8"
    }
  }

  private func failed(
    _ source: DocumentSource, _ failure: ReadingFailure, digest: String, byteCount: Int
  ) -> IngestedDocument {
    IngestedDocument(
      id: source.id, kind: .other, format: failure.format, encoding: "", digest: digest, byteCount: byteCount,
      status: failure.isSkipped ? .skipped : .failed, reason: failure.code, remedy: failure.remedy,
      text: DocumentText([]))
  }
}

/// What is known of a file before what stands in it is looked at.
private struct SourceBytes {
  let source: DocumentSource
  let digest: String
  let byteCount: Int
  /// Whether the files that came with it, if it is a mail, are documents of their own.
  let hasFilesBeside: Bool
}

/// How much is read of a file.
package struct ReadingLimits: Sendable, Hashable {
  /// The most bytes of a file; larger ones are not read at all.
  package var mostBytes = 16 << 20
  /// The most bytes of its text that are judged: some 500 pages. Judging takes 300 times as much memory.
  package var mostTextBytes = 1 << 20
  /// The most bytes of an archive.
  package var mostArchiveBytes = 256 << 20

  package init() {}
}
