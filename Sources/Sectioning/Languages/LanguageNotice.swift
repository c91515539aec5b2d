import Model

/// What became of a document once its language is known.
///
/// In a language that the rules do not read only terms are found, and that says little of its author. An export of an account
/// is facts in any language.
struct LanguageNotice {
  private(set) var status: DocumentStatus
  private(set) var reason: String?
  private(set) var remedy: String?
  private(set) var losses: [Loss]

  init(_ document: IngestedDocument, _ book: LanguageBook) {
    (status, reason) = (document.status, document.reason)
    (remedy, losses) = (document.remedy, document.losses)
    guard status == .ok || status == .degraded, document.kind != .other,
      let outcome = book.outcome(of: document.text.bytes)
    else { return }
    switch outcome {
    case .notRead(let language) where document.kind != .githubProfile:
      lose(
        LanguageLoss.notRead, language, "written in \(language.name); the rubric reads \(book.readingWords)")
    case .notRead(let language), .inPart(let language):
      let words =
        language.reading == .inPart
        ? ", of which the rubric knows words for work, negations and headings, and few terms"
        : "; the rubric reads \(book.readingWords)"
      lose(LanguageLoss.inPart, language, "much of it is written in \(language.name)" + words)
    }
  }

  private mutating func lose(_ code: String, _ language: LanguageBook.Language, _ detail: String) {
    losses.append(Loss(code: code, count: 1, detail: detail))
    guard status == .ok else { return }
    status = .degraded
    reason = "\(code): \(language.name)"
    remedy = "it may show more than was found; have somebody read it who reads \(language.name)"
  }
}
