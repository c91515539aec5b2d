import Matching
package import Model

/// Reads what an advert asks for, and says where it may not need the rubric's subject at all.
///
/// What it says is about the advert: it scores nobody.
package struct BriefReader: Sendable {
  private let languages: [NoticeWords]

  /// Reads by the words of `languages`.
  package init(_ languages: [LanguageRules]) { self.languages = languages.map(\.notices) }

  /// Returns what a human should know of the advert `text`: that it names a plain service by one sure word or
  /// two others, and nothing that the subject is needed for.
  package func notices(of text: DocumentText) -> [Finding] {
    languages.compactMap { words in
      guard let note = words.plainServiceNote, Self.found(words.needs, in: text).isEmpty else { return nil }
      let sure = Self.found(words.surelyPlainService, in: text)
      let plain = sure + Self.found(words.plainService, in: text)
      guard !sure.isEmpty || plain.count >= 2 else { return nil }
      return Finding(
        code: "plain-service", message: note, ask: nil, document: nil, line: nil,
        quote: plain.joined(separator: ", "))
    }
  }

  /// Returns those of `phrases` that stand in `text`, in the order of their first place, as they stand there.
  private static func found(_ phrases: [String], in text: DocumentText) -> [String] {
    var builder = PhraseMatcherBuilder()
    var meanings: [Int32: Int] = [:]
    for (index, phrase) in phrases.enumerated() {
      for number in builder.add(phrase, .spelling) { meanings[number] = index }
    }
    let matcher = builder.build()
    var tokens: [Token] = []
    matcher.tokenizer.tokenize(text.bytes, in: 0..<text.count, into: &tokens)
    var hits: [PhraseHit] = []
    matcher.scan(tokens, in: 0..<tokens.count, into: &hits)
    var seen: Set<Int> = []
    return hits.compactMap { hit in
      guard let meaning = meanings[hit.phrase], seen.insert(meaning).inserted else { return nil }
      let range = Int(tokens[Int(hit.start)].start)..<Int(tokens[Int(hit.end) - 1].end)
      return String(decoding: text.bytes[range], as: UTF8.self)
    }
  }
}
