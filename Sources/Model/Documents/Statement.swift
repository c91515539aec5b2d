public import SourceText

/// A bullet or sentence of an entry.
public struct Statement: Sendable, Hashable, Decodable {
  /// Its text, bullet mark excluded, wrapped lines included.
  public let span: TextSpan
  /// Whether it stands behind a bullet mark.
  public let isBullet: Bool
  /// Whether it is the line that names its entry.
  public let isTitle: Bool

  /// Puts the value together from its parts.
  public init(span: TextSpan, isBullet: Bool, isTitle: Bool = false) {
    self.span = span
    self.isBullet = isBullet
    self.isTitle = isTitle
  }
}

extension Statement: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("span", span)
      $0.member("isBullet", isBullet)
      $0.member("isTitle", isTitle)
    }
  }
}
