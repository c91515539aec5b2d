import Model
import SourceText

/// A piece of work that is being put together from lines.
struct EntryDraft {
  /// Its title lines.
  var titles: [Int]
  /// The part of its only title line that names it, where it is not the whole line.
  var name: TextSpan?
  /// Its other lines.
  var body: [Int] = []
  /// When it was.
  var period: Period?
  /// What the format says of it.
  var facts: EntryFacts?
  /// Depth of the heading among its title lines.
  var level: Int?

  /// Its first line.
  var first: Int? { titles.first ?? body.first }
  /// Its last line so far.
  var last: Int? { body.last ?? titles.last }
}
