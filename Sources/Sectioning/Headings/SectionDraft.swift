import Model
import SourceText

/// A section that is being put together from lines.
struct SectionDraft {
  /// What it is for.
  let kind: SectionKind
  /// Its heading.
  let title: TextSpan?
  /// Its lines, the heading excluded.
  var lines: Range<Int>
  /// Where it begins in the text.
  let start: Int
}
