import Matching
import Model
import SourceText

/// Finds the signals of one document.
final class DocumentExtractor {
  let lexicon: Lexicon
  let links: ArtefactLinks
  /// What makes a repository of an export a piece of work to open.
  let substance: SubstanceReader
  let document: Document
  /// The advert that wording is compared with.
  let brief: Brief?
  private let identity: IdentitySpans
  /// For each pattern the last statement that may have it.
  private var lastTries: [Int]
  private var statements = 0
  /// Room for the sets of phrases that stand in the statement in hand.
  private var presentSets: [UInt64] = []

  /// Reads `document`, of a person whom the candidate's documents call by `names`.
  init(
    lexicon: Lexicon, links: ArtefactLinks, substance: SubstanceReader = SubstanceReader(rules: nil),
    document: Document,
    names: [String] = [], brief: Brief? = nil
  ) {
    self.lexicon = lexicon
    self.links = links
    self.substance = substance
    self.document = document
    self.brief = brief
    identity = IdentitySpans(of: document, names: names)
    lastTries = Array(repeating: 0, count: lexicon.patterns.count)
  }

  /// Returns the numbers of the patterns that may match in a statement that holds `hits`, in rubric order.
  func patternsToTry(in hits: ArraySlice<PhraseHit>) -> [Int32] {
    let gate = lexicon.patternGate
    gate.mark(hits, in: &presentSets)
    statements += 1
    var numbers: [Int32] = []
    for hit in hits {
      for number in gate.index[hit.phrase]
      where lastTries[Int(number)] != statements && gate.admits(number, presentSets) {
        lastTries[Int(number)] = statements
        numbers.append(number)
      }
    }
    return numbers.count > 1 ? numbers.sorted() : numbers
  }

  /// The most bytes of a statement that are kept on either side of a quote.
  private static let contextBytes = 160

  func extract(into collector: inout SignalCollector) {
    let (tokens, readings) = DocumentScanner(lexicon: lexicon, identity: identity).scan(document)
    let reader = EntryReader(
      lexicon: lexicon, links: links, substance: substance, document: tokens,
      identity: identity)
    let places = PlaceFinder(document)
    let wording = WordingReader(
      extractor: self, tokens: tokens, words: DocumentWords(tokens.tokens, of: tokens.text), places: places)
    var lines: [WordingReader.Line] = []
    var termCounts: [Int: Int] = [:]
    for reading in readings {
      reader.read(reading)
      let writer = EntryWriter(
        extractor: self, tokens: tokens, reading: reading, places: places, entry: collector.entries.count)
      collector.entries.append(writer.record())
      writer.append(to: &collector)
      NoticeReader(extractor: self, tokens: tokens, reading: reading, places: places, entry: writer.entry)
        .append(to: &collector)
      lines += wording.lines(reading, entry: writer.entry)
      for term in reading.terms.joined() { termCounts[term.rule, default: 0] += 1 }
    }
    collector.findings += wording.findings(lines, termCounts: termCounts)
    if document.kind != .githubProfile { collector.print.add(wording.words) }
    if let token = tokens.tokens.first(where: { $0.traits.contains(.lookalike) && $0.id >= Mark.firstWord }) {
      let span = TextSpan(Int(token.start), Int(token.end))
      collector.findings.append(
        Finding(
          code: "look-alike-letters",
          message:
            "A word is written with letters of another alphabet that look Latin; it was read as it looks.",
          ask: nil, document: document.id, line: places.place(at: span.start).line,
          quote: document.text.string(span)))
    }
  }

  func evidence(_ span: TextSpan, in statement: TextSpan, _ section: SectionKind, _ places: PlaceFinder)
    -> Evidence
  {
    let place = places.place(at: span.start)
    let bytes = document.text.bytes
    var start = max(statement.start, span.start - Self.contextBytes)
    while start < span.start, bytes[start] & 0xC0 == 0x80 { start += 1 }
    var end = min(max(statement.end, span.end), span.end + Self.contextBytes)
    while end > span.end, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return Evidence(
      document: document.id, section: section, line: place.line, page: place.page, pointer: place.pointer,
      span: span, quote: document.text.string(span),
      before: document.text.string(TextSpan(min(start, span.start), span.start)),
      after: document.text.string(TextSpan(span.end, max(end, span.end))))
  }
}

/// Finds where a byte of a document's text stands in the file.
struct PlaceFinder {
  private let places: [SourcePlace]
  private let lines: LineIndex?

  init(_ document: Document) {
    places = document.places
    lines = document.places.isEmpty ? LineIndex(document.text.bytes) : nil
  }

  /// Returns the place of the byte at `offset`.
  func place(at offset: Int) -> SourcePlace {
    if let lines { return SourcePlace(offset: offset, line: lines.line(at: offset)) }
    let index = places.partitioningIndex { $0.offset > offset }
    return index > 0 ? places[index - 1] : SourcePlace(offset: offset)
  }
}
