import Matching
package import Model

/// The wording of an advert, so that what an applicant shares with it can be shown. Never scored.
package struct Brief: Sendable {
  /// What findings call it.
  let name: String
  private let runs: Set<UInt64>

  /// How many words in a row are no coincidence.
  static let length = 20

  /// Takes the wording of `text`, read from the file called `name`.
  package init(_ text: DocumentText, name: String) {
    self.name = name
    var tokens: [Token] = []
    Tokenizer(vocabulary: Vocabulary()).tokenize(text.bytes, in: 0..<text.count, into: &tokens)
    var runs: Set<UInt64> = []
    DocumentWords(tokens, of: text.bytes).forEachRun(of: Self.length) { run, _ in runs.insert(run) }
    self.runs = runs
  }

  /// Returns the longest row of words that is in the brief, too, as indices of words; the first of several.
  func longestShared(_ words: DocumentWords) -> Range<Int>? {
    var best: Range<Int>?
    var current: Range<Int>?
    words.forEachRun(of: Self.length) { run, start in
      guard runs.contains(run) else { return }
      if let last = current, start == last.upperBound - Self.length + 1 {
        current = last.lowerBound..<start + Self.length
      } else {
        current = start..<start + Self.length
      }
      if let found = current, found.count > best?.count ?? 0 { best = found }
    }
    return best
  }
}
