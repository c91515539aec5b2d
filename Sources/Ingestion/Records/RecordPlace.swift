/// Where in a file the text of a block stands.
enum RecordPlace: Hashable, Sendable {
  /// Nowhere in particular.
  case unknown
  /// On a line.
  case line(Int)
  /// On a page.
  case page(Int)
  /// At a position of a JSON tape, to be named when all is read.
  case value(Int)
}
