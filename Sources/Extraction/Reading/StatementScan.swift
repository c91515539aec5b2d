import Matching
import Model
import SourceText

/// A statement with its tokens and the phrases that stand in it.
struct StatementScan {
  /// The statement.
  let statement: Statement
  /// Its number within the document.
  let number: Int
  /// Its tokens, as indices into the document's.
  let tokens: Range<Int>
  /// What stands in it, ordered by where it starts; numbers that are outcomes included.
  let hits: [PhraseHit]
  /// The numbers that are outcomes.
  let outcomes: [Range<Int>]
  /// Which token ranges its cues cover.
  let cues: [CueScope]
  /// What words of shapes begin and end at its tokens.
  let classes: TokenClasses
}

/// For each token of a statement what words of shapes begin and end there.
struct TokenClasses {
  private let start: Int
  private var beginning: [WordClass]
  private var ending: [WordClass]

  init(_ tokens: Range<Int>, _ hits: [PhraseHit], _ lexicon: Lexicon) {
    start = tokens.lowerBound
    beginning = Array(repeating: [], count: tokens.count)
    ending = beginning
    for hit in hits {
      let kinds = lexicon.classes[Int(hit.phrase)]
      guard !kinds.isEmpty else { continue }
      beginning[Int(hit.start) - start].formUnion(kinds)
      ending[Int(hit.end) - 1 - start].formUnion(kinds)
    }
  }

  /// What begins with the token at `index`.
  func begins(at index: Int) -> WordClass { beginning.indices.contains(index - start) ? beginning[index - start] : [] }

  /// What ends before the token at `index`.
  func ends(before index: Int) -> WordClass { ending.indices.contains(index - 1 - start) ? ending[index - 1 - start] : [] }
}

/// The tokens of one document, and its text.
struct DocumentTokens {
  let text: [UInt8]
  let tokens: [Token]

  /// The bytes from the first to the last token of `range`.
  func span(_ range: Range<Int>) -> TextSpan {
    TextSpan(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
  }

  /// The text of `range`, with runs of white space as one space.
  func words(_ range: Range<Int>) -> String { string(span(range)) }

  /// The text of `span`, with runs of white space as one space.
  func string(_ span: TextSpan) -> String {
    String(decoding: text[span.range], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
