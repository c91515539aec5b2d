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
