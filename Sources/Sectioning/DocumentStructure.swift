import Model
import SourceText

/// What is found in one document: the steps from lines to sections.
struct DocumentStructure {
  /// The sections, in reading order.
  let sections: [Section]
  /// Who the document says it is about.
  let contact: Contact

  /// Whether it is a letter and no résumé.
  var isLetter: Bool {
    sections.contains { $0.kind == .coverLetter }
      && !sections.contains { $0.kind == .experience || $0.kind == .education || $0.kind == .projects }
  }

  /// Finds the structure of `ingested`.
  init(_ ingested: IngestedDocument, book: HeadingBook, dates: DateReader, words: PersonWords) {
    let bytes = ingested.text.bytes
    let reader = HeadingReader(bytes: bytes, book: book)
    let lines = CollapsedText(bytes: bytes, book: book, dates: dates).opened(
      LineReader.lines(bytes, ingested.blocks))
    let addresses = AddressScanner(bytes: bytes).addresses(in: TextSpan(0, bytes.count))
    let card = NameReader(bytes: bytes, reader: reader, person: words).card(lines)
    let contact = ContactReader(
      bytes: bytes, lines: lines, reader: reader, name: ingested.name, words: words, card: card
    ).contact(addresses: addresses, links: ingested.links)
    let dateReader = LineDateReader(bytes: bytes, dates: dates)
    let lineDates = lines.indices.map { dateReader.date(lines[$0], after: $0 > 0 ? lines[$0 - 1] : nil) }
    var finder = SectionFinder(
      lines, reader: reader, dates: lineDates,
      identity: IdentityLines(lines, facts: contact.spans, reader: reader, card: card))
    let links = LinkReader(bytes: bytes).links(addresses, ingested.links)
    let builder = EntryBuilder(bytes, lines, links: links, book: book)
    self.contact = contact
    let drafts = finder.sections()
    sections = drafts.enumerated().map { index, draft in
      var entries = EntryFinder(lines, draft.lines, kind: draft.kind, dates: lineDates, reader: dateReader)
      let end = draft.lines.last.map { lines[$0].span.end } ?? draft.title?.end ?? draft.start
      return Section(
        kind: draft.kind, title: draft.title, span: TextSpan(draft.start, max(end, draft.start)),
        entries: entries.entries().map { builder.entry($0, in: draft.kind) })
    }
  }
}
