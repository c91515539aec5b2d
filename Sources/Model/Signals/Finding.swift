package import SourceText

/// Something that a human should know or ask. Never an accusation.
public struct Finding: Sendable, Hashable, Decodable {
  /// Stable name: `hidden-text`, `vocabulary-only`, …
  public let code: String
  /// One sentence: what the document shows.
  public let message: String
  /// What to ask about it.
  public let ask: String?
  /// Where.
  public let document: String?
  /// Where.
  public let line: Int?
  /// What it says there.
  public let quote: String?

  /// Puts the value together from its parts.
  public init(
    code: String,
    message: String,
    ask: String? = nil,
    document: String? = nil,
    line: Int? = nil,
    quote: String? = nil
  ) {
    self.code = code
    self.message = message
    self.ask = ask
    self.document = document
    self.line = line
    self.quote = quote
  }
}

extension Finding: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("code", code)
      $0.member("message", message)
      $0.member("ask", ask)
      $0.member("document", document)
      $0.member("line", line)
      $0.member("quote", quote)
    }
  }
}
