/// What a block is.
package enum BlockRole: String, Sendable, Hashable, CaseIterable {
  /// A physical line of plain text; wrapped lines are joined later.
  case line
  /// A paragraph.
  case paragraph
  /// A heading.
  case heading
  /// A list item.
  case bullet
  /// A cell or row of a table.
  case cell
  /// Preformatted text.
  case code
  /// The title of an entry that the format marks as one.
  case entry
}
