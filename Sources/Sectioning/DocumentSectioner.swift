package import Model
import SourceText

/// Finds the sections, entries and statements of a document, and who it says it is about.
///
/// It changes no text: all it returns are spans of it. It judges nothing either; what a statement is worth is decided
/// by the stages after it. Dates are read as they stand, without a clock.
package struct DocumentSectioner: Sendable {
  private let book: HeadingBook
  private let dates: DateReader
  private let words: PersonWords
  private let languages: LanguageBook

  /// Reads headings, dates and postal addresses in the words of the languages given; `languages` tells texts in others.
  package init(
    headings: [HeadingRule], dates: [DateWords], names: [NameWords] = [],
    languages: LanguageBook = LanguageBook([])
  ) {
    self.languages = languages
    book = HeadingBook(headings)
    words = PersonWords(names)
    self.dates = DateReader(dates)
  }

  /// Returns questions about dates in `document` that cannot be, or of which not all is read.
  package func findings(in document: Document) -> [Finding] {
    PeriodDoubts(dates: dates).findings(in: document)
  }

  /// Returns `ingested` with its structure found.
  package func document(from ingested: IngestedDocument) -> Document {
    let structure = DocumentStructure(ingested, book: book, dates: dates, words: words)
    let language = LanguageNotice(ingested, languages)
    return Document(
      id: ingested.id,
      kind: structure.isLetter && ingested.kind == .resume ? .coverLetter : ingested.kind,
      format: ingested.format,
      encoding: ingested.encoding,
      digest: ingested.digest,
      byteCount: ingested.byteCount,
      status: language.status,
      reason: language.reason,
      remedy: language.remedy,
      text: ingested.text,
      places: ingested.places,
      sections: structure.sections,
      losses: language.losses,
      hidden: ingested.hidden,
      contact: structure.contact,
      owner: ingested.owner)
  }
}
