package import SourceText

/// A repository that the person's own documents link to, held against the exports of accounts in the same folder.
///
/// Never scored: what an export confirms is scored where the export is read, and a candidate without an export
/// loses nothing.
public struct ClaimedWork: Sendable, Hashable, Decodable {
  /// The address as the document has it.
  public let link: String
  /// What the exports say of it.
  public let standing: ClaimStanding
  /// Why, in a sentence.
  public let because: String
  /// Id of the document that claims it.
  public let document: String
  /// Where it stands there.
  public let line: Int?
  /// What the document says of it.
  public let quote: String
  /// Id of the export that knows it, if one does.
  public let export: String?
  /// What the export says of it.
  public let exportQuote: String?

  /// Puts the value together from its parts.
  public init(
    link: String,
    standing: ClaimStanding,
    because: String,
    document: String,
    line: Int? = nil,
    quote: String,
    export: String? = nil,
    exportQuote: String? = nil
  ) {
    self.link = link
    self.standing = standing
    self.because = because
    self.document = document
    self.line = line
    self.quote = quote
    self.export = export
    self.exportQuote = exportQuote
  }
}

extension ClaimedWork: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("link", link)
      $0.member("standing", standing)
      $0.member("because", because)
      $0.member("document", document)
      $0.member("line", line)
      $0.member("quote", quote)
      $0.member("export", export)
      $0.member("exportQuote", exportQuote)
    }
  }
}
