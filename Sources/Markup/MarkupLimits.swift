/// Bounds on what one document may make a parser do.
///
/// libxml2 has flags for some dangers. These are for those that no flag stops.
package struct MarkupLimits: Sendable {
  /// Attributes of one tag. libxml2 compares each with all before it: 50,000 take half a minute.
  package var attributesPerTag = 1_000
  /// Elements of one document.
  package var elements = 2_000_000
  /// Bytes of text, references expanded.
  package var textBytes = 64 << 20
  /// Open HTML elements that end tags may be compared with, over the whole document. libxml2 goes
  /// through all open elements for every end tag that closes none.
  package var comparisons = 400_000_000
  /// Open HTML elements always allowed, whatever the number of end tags.
  package var depth = 1_000

  /// The usual bounds.
  package init() {}
}
