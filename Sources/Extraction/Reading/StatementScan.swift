import Matching
import Model
import SourceText

/// A statement with its tokens and the phrases that stand in it.
final class StatementScan {
  /// The statement.
  let statement: Statement
  /// Its number within the document.
  let number: Int
  /// Its tokens, as indices into the document's.
  let tokens: Range<Int>
  /// What stands in it, ordered by where it starts; numbers that are outcomes included.
  let hits: ArraySlice<PhraseHit>
  /// How many tokens the longest of the hits has.
  private(set) lazy var longest = hits.lazy.map { $0.end - $0.start }.max() ?? 0
  /// The numbers that are outcomes.
  let outcomes: [Range<Int>]
  /// Which token ranges its cues cover.
  let cues: [CueScope]

  init(
    statement: Statement, number: Int, tokens: Range<Int>, hits: ArraySlice<PhraseHit>,
    outcomes: [Range<Int>],
    cues: [CueScope]
  ) {
    self.statement = statement
    self.number = number
    self.tokens = tokens
    self.hits = hits
    self.outcomes = outcomes
    self.cues = cues
  }
}

/// For each token of a document what words of shapes begin and end there.
struct TokenClasses {
  private var beginning: [WordClass]
  private var ending: [WordClass]

  init(tokens: Int) {
    beginning = Array(repeating: [], count: tokens)
    ending = beginning
  }

  /// Takes note of the phrases that were found.
  mutating func add(_ hits: ArraySlice<PhraseHit>, _ lexicon: Lexicon) {
    for hit in hits {
      let kinds = lexicon.classes[Int(hit.phrase)]
      guard !kinds.isEmpty else { continue }
      beginning[Int(hit.start)].formUnion(kinds)
      ending[Int(hit.end) - 1].formUnion(kinds)
    }
  }

  /// What begins with the token at `index`.
  func begins(at index: Int) -> WordClass { index < beginning.count ? beginning[index] : [] }

  /// What ends before the token at `index`.
  func ends(before index: Int) -> WordClass { index > 0 && index <= ending.count ? ending[index - 1] : [] }
}

/// The tokens of one document, and its text.
final class DocumentTokens {
  let text: [UInt8]
  let tokens: [Token]
  /// What words of shapes begin and end at the tokens.
  let classes: TokenClasses

  init(text: [UInt8], tokens: [Token], classes: TokenClasses) {
    self.text = text
    self.tokens = tokens
    self.classes = classes
  }

  /// Whether `scan` begins with a subject that is somebody else: "The platform team replaced …".
  func isOthers(_ scan: StatementScan) -> Bool {
    !scan.tokens.isEmpty && classes.begins(at: scan.tokens.lowerBound).contains(.other)
  }

  /// The bytes from the first to the last token of `range`.
  func span(_ range: Range<Int>) -> TextSpan {
    TextSpan(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
  }

  /// The text of `range`, with runs of white space as one space.
  func words(_ range: Range<Int>) -> String { string(span(range)) }

  /// The text of `span`, with runs of white space as one space.
  func string(_ span: TextSpan) -> String {
    text.withUnsafeBufferPointer { FoldedText.string(UnsafeBufferPointer(rebasing: $0[span.range])) }
  }
}
