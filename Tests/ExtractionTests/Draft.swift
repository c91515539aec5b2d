import Extraction
import Model
import SourceText

/// A document put together part by part, so that a test says where each sentence stands.
struct Draft {
  /// A piece of work: a title line and the bullets below it.
  struct Piece {
    var kind = EntryKind.job
    var title = ""
    /// Title lines below the first.
    var titles: [String] = []
    /// Lines of prose between the title and the bullets.
    var lead: [String] = []
    var bullets: [String] = []
    /// Lines below the bullets that are none.
    var lines: [String] = []
    var links: [String] = []
    var repository: Repository?
    var period: Period?
  }

  private var text: [UInt8] = []
  private var sections: [Section] = []
  private let kind: DocumentKind
  private var contact = Contact()
  private var hidden: [HiddenText] = []

  init(_ kind: DocumentKind = .resume) { self.kind = kind }

  /// Adds a contact block of `lines`, from which no signal is taken.
  mutating func addContact(_ lines: [String]) {
    let spans = lines.map { line($0) }
    let entries = [
      Entry(
        kind: .other, span: TextSpan(0, text.count),
        statements: spans.map { Statement(span: $0, isBullet: false) })
    ]
    sections.append(Section(kind: .contact, span: TextSpan(0, text.count), entries: entries))
    contact = Contact(name: lines.first, spans: spans)
  }

  /// Adds a section of `kind` with `pieces`.
  mutating func add(_ kind: SectionKind, _ pieces: [Piece]) {
    let start = text.count
    let entries = pieces.map { piece in
      let begin = text.count
      let title = piece.title.isEmpty ? nil : line(piece.title)
      let bullets =
        piece.titles.map { Statement(span: line($0), isBullet: false, isTitle: true) }
        + piece.lead.map { Statement(span: line($0), isBullet: false) }
        + piece.bullets.map { Statement(span: line($0), isBullet: true) }
        + piece.lines.map { Statement(span: line($0), isBullet: false) }
      return Entry(
        kind: piece.kind, title: title, span: TextSpan(begin, text.count),
        period: piece.period,
        statements: (title.map { [Statement(span: $0, isBullet: false, isTitle: true)] } ?? []) + bullets,
        links: piece.links.map {
          Link(url: $0, span: find($0, from: begin) ?? title ?? TextSpan(begin, text.count))
        },
        repository: piece.repository)
    }
    sections.append(Section(kind: kind, span: TextSpan(start, text.count), entries: entries))
  }

  /// Notes that the file held `words` that nobody sees.
  mutating func hide(_ words: String) {
    hidden.append(HiddenText(reason: "display-none", text: words, characters: words.count, line: 7))
  }

  /// Where `words` stand in the text from `start` on.
  private func find(_ words: String, from start: Int) -> TextSpan? {
    let wanted = Array(words.utf8)
    guard text.count - start >= wanted.count else { return nil }
    let found = (start...text.count - wanted.count).first {
      text[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
    return found.map { TextSpan($0, $0 + wanted.count) }
  }

  private mutating func line(_ words: String) -> TextSpan {
    let start = text.count
    text += Array(words.utf8)
    defer { text.append(0x0A) }
    return TextSpan(start, text.count)
  }

  /// The document.
  var document: Document {
    Document(
      id: "ada/resume.txt", kind: kind, format: "text", encoding: "utf-8", digest: "sha256:0",
      byteCount: text.count,
      status: .ok, text: DocumentText(text), sections: sections, hidden: hidden, contact: contact)
  }

  /// What the small rubric finds in it.
  var signals: CandidateSignals {
    MiniRubric.extractor.signals(
      in: CandidateDocuments(candidate: "ada", columns: [], documents: [document], findings: []))
  }
}

extension CandidateSignals {
  /// The rules of the signals, in reading order, those that earn nothing left out.
  var earning: [String] { signals.filter { min($0.cueCap, $0.contextCap) > 0 }.map(\.rule) }

  /// Why each rejected sense is rejected, in reading order.
  var refusals: [String] { rejected.map { "\($0.rule): \($0.reason)" } }
}
