import Matching
package import Model
package import SourceText

/// Tries single sentences, so that rules can be checked by their examples.
package struct SentenceProbe: Sendable {
  private let extractor: SignalExtractor
  private let subject: String

  /// Tries sentences with `extractor`, whose rubric is about `subject`.
  package init(_ extractor: SignalExtractor, subject: String) {
    self.extractor = extractor
    self.subject = subject
  }

  /// A signal in a sentence.
  package struct Found: Sendable, Hashable {
    package let rule: String
    package let span: TextSpan
    package let assertion: Assertion
    package let shape: Int
  }

  /// What a sentence gives.
  package struct Result: Sendable {
    package let found: [Found]
    /// Rules that were rejected, with their reasons.
    package let rejected: [(rule: String, span: TextSpan, reason: String)]
  }

  /// Returns what `sentence` gives as the only statement of an entry in a section of `section`.
  package func result(_ sentence: String, in section: SectionKind, isHome: Bool) -> Result {
    let (document, offset) = document(sentence, section, isHome)
    let signals = extractor.signals(
      in: CandidateDocuments(candidate: "example", columns: [], documents: [document], findings: []))
    func shifted(_ span: TextSpan) -> TextSpan? {
      span.start >= offset ? TextSpan(span.start - offset, span.end - offset) : nil
    }
    return Result(
      found: signals.signals.compactMap { signal in
        shifted(signal.evidence.span).map {
          Found(rule: signal.rule, span: $0, assertion: signal.assertion, shape: signal.shape)
        }
      },
      rejected: signals.rejected.compactMap { item in
        shifted(item.span).map { (item.rule, $0, item.reason) }
      })
  }

  /// Returns what the cues of `sentence` make of the words at `span`, and the cue's id.
  package func assertion(of span: TextSpan, in sentence: String) -> (assertion: Assertion, cue: String?) {
    let (document, offset) = document(sentence, .experience, true)
    return extractor.assertion(of: TextSpan(span.start + offset, span.end + offset), in: document)
  }

  /// Returns whether the sentence puts its entry in the home context by itself.
  package func isHome(_ sentence: String) -> Bool {
    let (document, _) = document(sentence, .experience, false)
    return extractor.signals(
      in: CandidateDocuments(candidate: "example", columns: [], documents: [document], findings: [])
    ).entries.contains(where: \.isHome)
  }

  private func document(_ sentence: String, _ section: SectionKind, _ isHome: Bool) -> (Document, Int) {
    let title = isHome ? "Work in \(subject)\n" : ""
    let text = Array((title + sentence).utf8)
    let offset = title.utf8.count
    let all = TextSpan(0, text.count)
    var statements: [Statement] = []
    if isHome { statements.append(Statement(span: TextSpan(0, offset - 1), isBullet: false, isTitle: true)) }
    statements.append(Statement(span: TextSpan(offset, text.count), isBullet: true))
    let entry = Entry(kind: .other, title: nil, span: all, period: nil, statements: statements)
    return (
      Document(
        id: "example", kind: .resume, format: "text", encoding: "utf-8", digest: "", byteCount: text.count,
        status: .ok, text: DocumentText(text),
        sections: [Section(kind: section, title: nil, span: all, entries: [entry])], contact: Contact()),
      offset
    )
  }
}

extension SignalExtractor {
  /// Returns what the cues of `document` make of the words at `span`, and the strongest cue's id.
  fileprivate func assertion(of span: TextSpan, in document: Document) -> (assertion: Assertion, cue: String?)
  {
    let (tokens, readings) = DocumentScanner(
      lexicon: lexicon, identity: IdentitySpans(of: document, names: [])
    ).scan(document)
    for scan in readings.flatMap(\.scans) where scan.statement.span.contains(span) {
      let words = scan.tokens.filter {
        tokens.tokens[$0].end > span.start && tokens.tokens[$0].start < span.end
      }
      guard let first = words.first, let last = words.last else { continue }
      let range = first..<last + 1
      let cues = scan.cues.filter { $0.covers.clamped(to: range) == range }.map { lexicon.cues[$0.cue] }
      guard let strongest = cues.min(by: { $0.cap < $1.cap }) else { return (.affirmed, nil) }
      return (strongest.assertion ?? .affirmed, strongest.id)
    }
    return (.affirmed, nil)
  }
}
