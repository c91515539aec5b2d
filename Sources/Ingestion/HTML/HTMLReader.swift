import Markup
import Model

/// Reads a page: what a person sees of it is its text, what only programs see is listed as hidden.
enum HTMLReader {
  /// Composes what the UTF-8 of a page says. In a mail, what it quotes is somebody else's.
  static func read(_ bytes: [UInt8], with parser: MarkupParser, isMail: Bool = false) -> RecordComposer {
    let isLinkedIn = bytes.withUnsafeBufferPointer {
      ByteSearch.contains("pp-section", in: $0) && ByteSearch.contains("linkedin.com", in: $0)
    }
    let hasScripts = bytes.withUnsafeBufferPointer { ByteSearch.contains("<script", in: $0) }
    var page = HTMLText(
      size: bytes.count, rules: StyleGatherer.rules(of: bytes, with: parser), hasScripts: hasScripts,
      isLinkedIn: isLinkedIn, isMail: isMail)
    let outcome = parser.parseHTML(bytes, into: &page)
    page.finish()
    var composer = RecordComposer()
    composer.format = FileFormat.html.rawValue
    composer.take(page.writer)
    for text in page.hidden { composer.note(text) }
    composer.name = page.personName
    if page.mayNeedComposing { composer.composeText() }
    composer.lose("drawn-words", count: page.drawnCount, detail: "words inside of drawings (SVG)")
    composer.lose(
      "rules-not-followed", count: page.doubtfulCount,
      detail: "parts that a rule of the page's style may hide")
    composer.lose("other-people's-records", count: page.othersCount)
    composer.lose("quoted-text", count: page.quotesCount, detail: "parts that the mail quotes")
    note(outcome, &composer)
    return composer
  }

  /// Says what did not arrive, never silently.
  private static func note(_ outcome: MarkupOutcome, _ composer: inout RecordComposer) {
    for problem in outcome.problems {
      composer.lose(problem.code.rawValue, count: problem.count, detail: problem.detail)
    }
    guard let worst = outcome.problems.first(where: \.stopsReading) ?? outcome.problem(.truncated) else {
      return
    }
    composer.status = worst.code == .attributeFlood ? .failed : .degraded
    composer.reason = worst.code.rawValue
    composer.remedy =
      switch worst.code {
      case .truncated: "the page breaks off inside a tag or comment; save it again"
      case .attributeFlood:
        "a tag of the page has more than 1,000 attributes, which no honest page has; look at it by hand"
      default: "the page could not be read to its end; save it again or ask for plain text"
      }
  }
}
