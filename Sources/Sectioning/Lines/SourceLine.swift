import Model
import SourceText

/// A line of a document, or a paragraph where the format knows paragraphs, with its marks read.
///
/// An object, since every step looks at lines again and again: passing one on copies nothing. Once all lines are
/// read, none changes.
final class SourceLine {
  /// All of it, without white space at its ends.
  var span: TextSpan
  /// What it says, without the marks of bullets, headings, quotes and emphasis around it.
  var content: TextSpan
  /// How many columns of white space stand before it.
  var indent = 0
  /// What the format says it is.
  var role: BlockRole
  /// Whether a bullet mark stands before it.
  var isBullet = false
  /// Whether that mark is a number.
  var isNumbered = false
  /// Depth of its heading mark: 1 for `#`, or for a line underlined with `=`.
  var level: Int?
  /// Whether it is a heading by mark or by format.
  var isHeading = false
  /// Whether rules stand before and behind it: `=== Skills ===`.
  var isRuled = false
  /// Whether all of it is set in bold.
  var isStrong = false
  /// The part in bold, a link or code at its start, if it begins with one.
  var lead: TextSpan?
  /// Whether a blank line, a rule or another block stands before it.
  var hasGap = false
  /// Whether it cannot belong to the paragraph of the line before it.
  var isFresh = false
  /// The section that the format says it opens.
  var section: SectionKind?
  /// What the format says of the entry that it opens.
  var entry: EntryFacts?
  /// Words in `content`, addresses of links excluded; at most `SourceLine.wordLimit`.
  var words: [Word] = []

  /// Whether it is a row of a table, with bars between its cells.
  var isRow = false

  /// What it is as a heading, once `HeadingReader` has looked.
  var heading: Heading??
  /// What it says it is, once `HeadingReader` has looked.
  var label: Label??

  /// Words are counted up to here: no title has more.
  static let wordLimit = 24

  /// Makes a line of `span` that says `content`.
  init(span: TextSpan, content: TextSpan, role: BlockRole) {
    self.span = span
    self.content = content
    self.role = role
  }

  /// Returns a piece of the line: all that is known of it, of other text.
  func piece(span: TextSpan, content: TextSpan) -> SourceLine {
    let piece = SourceLine(span: span, content: content, role: role)
    piece.indent = indent
    piece.isBullet = isBullet
    piece.isNumbered = isNumbered
    piece.level = level
    piece.isHeading = isHeading
    piece.isRuled = isRuled
    piece.isStrong = isStrong
    piece.lead = lead
    piece.hasGap = hasGap
    piece.isFresh = isFresh
    piece.section = section
    piece.entry = entry
    piece.words = words
    piece.isRow = isRow
    return piece
  }

  /// Whether it is a heading by its looks alone: all its letters are capitals.
  var isCapitals: Bool {
    var letters = 0
    for word in words {
      if !word.isAllCapitals { if word.hasDigit { continue } else { return false } }
      letters += word.span.count
    }
    return letters >= 3
  }
}
