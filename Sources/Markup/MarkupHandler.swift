/// Receives what stands in a document, in reading order.
///
/// What is passed to it lives only during the call; the compiler enforces that, since neither a
/// `Span` nor a borrowed `StartTag` can be kept.
package protocol MarkupHandler: ~Copyable {
  /// An element begins.
  mutating func start(_ tag: borrowing StartTag)
  /// The element that began last, and has not ended, ends. Elements always end in reverse order.
  mutating func end(_ name: NameKey)
  /// A run of text, or the contents of a script or style element. One paragraph may come in
  /// several runs. `line` is where the run begins.
  mutating func text(_ text: Span<UInt8>, line: Int)
  /// A comment, without its marks. `line` is where it ends.
  mutating func comment(_ text: Span<UInt8>, line: Int)
}

extension MarkupHandler where Self: ~Copyable {
  /// Ignores comments.
  package mutating func comment(_ text: Span<UInt8>, line: Int) {}
}
