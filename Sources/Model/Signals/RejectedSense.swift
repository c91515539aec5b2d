public import SourceText

/// A match that means something else.
public struct RejectedSense: Sendable, Hashable, Decodable {
  /// Id of the rule that would have matched.
  public let rule: String
  /// Id of the document.
  public let document: String
  /// 1-based line, where there are lines.
  public let line: Int?
  /// Where it stands.
  public let span: TextSpan
  /// What it says.
  public let quote: String
  /// Why it is not a signal: `finance`, `no home context`, …
  public let reason: String

  /// Puts the value together from its parts.
  public init(
    rule: String,
    document: String,
    line: Int? = nil,
    span: TextSpan,
    quote: String,
    reason: String
  ) {
    self.rule = rule
    self.document = document
    self.line = line
    self.span = span
    self.quote = quote
    self.reason = reason
  }
}

extension RejectedSense: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("rule", rule)
      $0.member("document", document)
      $0.member("line", line)
      $0.member("span", span)
      $0.member("quote", quote)
      $0.member("reason", reason)
    }
  }
}
