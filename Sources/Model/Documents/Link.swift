public import SourceText

/// An address in the text.
public struct Link: Sendable, Hashable, Decodable {
  /// The whole address.
  public let url: String
  /// The text that carries it.
  public let span: TextSpan

  /// Puts the value together from its parts.
  public init(url: String, span: TextSpan) {
    self.url = url
    self.span = span
  }
}

extension Link: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("url", url)
      $0.member("span", span)
    }
  }
}
