import Markup
import Model
import Subprocesses

/// Reads RTF: pandoc decodes it in a limited process, after what nobody sees was taken out.
struct RTFReader {
  /// The program that must be there to read RTF.
  static let program = "pandoc"
  /// The Debian package that holds it.
  static let package = "pandoc"

  private let markup: MarkupParser

  /// Reads the decoded text with `markup`.
  init(markup: MarkupParser) { self.markup = markup }

  /// Whether `file` is RTF.
  static func recognises(_ file: [UInt8]) -> Bool { file.starts(with: "{\\rtf".utf8) }

  /// Composes what `file` says.
  func read(_ file: [UInt8]) throws(ReadingFailure) -> RecordComposer {
    guard let pandoc = LimitedProgram(Self.program) else {
      throw .toolMissing(format: "RTF", package: Self.package)
    }
    let source = RTFSource(file)
    var composer = HTMLReader.read(try Self.html(of: source.seen, pandoc), with: markup)
    composer.format = "rtf"
    // Its lines are not the file's: there are none in it that a person would find.
    composer.sourcePlaces = []
    for text in source.hidden { composer.note(text) }
    composer.lose("tracked-deletions", count: source.deletedCount, detail: "letters that were deleted")
    composer.lose("pictures", count: source.pictureCount)
    return composer
  }

  /// Takes the paragraph out of cells that hold one, so that a row stays one line.
  private static func joiningRows(_ html: [UInt8]) -> [UInt8] {
    guard html.containsSequence("<td>") || html.containsSequence("<th>") else { return html }
    let text = String(decoding: html, as: UTF8.self)
    return Array(text.replacing(/<(t[dh])><p>([^<]*)<\/p><\//) { "<\($0.1)>\($0.2)</" }.utf8)
  }

  private static func html(of file: [UInt8], _ pandoc: LimitedProgram) throws(ReadingFailure) -> [UInt8] {
    let answer: LimitedProgram.Answer
    do {
      answer = try pandoc.answer(["--sandbox", "--from=rtf", "--to=html", "--wrap=none"], input: file)
    } catch {
      switch error {
      case .timedOut: throw .malformed("RTF", "reading it took too long")
      case .killed, .outputTooLarge: throw .malformed("RTF", "reading it took more than a document may take")
      case .notStarted(let reason): throw .unreadable(reason)
      }
    }
    guard answer.status == 0 else { throw .malformed("RTF", "pandoc cannot read it") }
    return Self.joiningRows(RTFAstral.restored(answer.output))
  }
}
