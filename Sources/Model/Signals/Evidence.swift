public import SourceText

/// Where a signal stands and what it says there.
public struct Evidence: Sendable, Hashable, Decodable {
  /// Id of the document.
  public let document: String
  /// Part of the document.
  public let section: SectionKind
  /// 1-based line in the file, where it has lines.
  public let line: Int?
  /// 1-based page, where it has pages.
  public let page: Int?
  /// JSON Pointer, where the file is JSON.
  public let pointer: String?
  /// The bytes of `quote` in the document's text.
  public let span: TextSpan
  /// Exactly those bytes.
  public let quote: String
  /// What precedes the quote in its statement, at most 160 bytes.
  public let before: String
  /// What follows it there, at most 160 bytes.
  public let after: String

  /// Puts the value together from its parts.
  public init(
    document: String,
    section: SectionKind,
    line: Int? = nil,
    page: Int? = nil,
    pointer: String? = nil,
    span: TextSpan,
    quote: String,
    before: String,
    after: String
  ) {
    self.document = document
    self.section = section
    self.line = line
    self.page = page
    self.pointer = pointer
    self.span = span
    self.quote = quote
    self.before = before
    self.after = after
  }
}

extension Evidence: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("document", document)
      $0.member("section", section)
      $0.member("line", line)
      $0.member("page", page)
      $0.member("pointer", pointer)
      $0.member("span", span)
      $0.member("quote", quote)
      $0.member("before", before)
      $0.member("after", after)
    }
  }
}
