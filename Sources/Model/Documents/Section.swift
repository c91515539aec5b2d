public import SourceText

/// A titled part of a document.
public struct Section: Sendable, Hashable, Decodable {
  /// What it is for.
  public let kind: SectionKind
  /// Its heading, if it has one.
  public let title: TextSpan?
  /// All of it, heading included.
  public let span: TextSpan
  /// Its pieces, in reading order.
  public let entries: [Entry]

  /// Puts the value together from its parts.
  public init(kind: SectionKind, title: TextSpan? = nil, span: TextSpan, entries: [Entry]) {
    self.kind = kind
    self.title = title
    self.span = span
    self.entries = entries
  }
}

extension Section: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("kind", kind)
      $0.member("title", title)
      $0.member("span", span)
      $0.member("entries", entries)
    }
  }
}
