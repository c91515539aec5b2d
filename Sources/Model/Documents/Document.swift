package import SourceText

/// One file that was read, with its sections and entries found. Its text never changes.
public struct Document: Sendable, Hashable, Decodable {
  /// The path shown in reports.
  public let id: String
  /// What it is about.
  public let kind: DocumentKind
  /// What it was recognised as: `text`, `markdown`, `html`, `europass-skillspassport`, …
  public let format: String
  /// How its bytes were decoded: `utf-8`, `windows-1252`, …
  public let encoding: String
  /// SHA-256 of the file's bytes, as `sha256:…`.
  public let digest: String
  /// Size of the file.
  public let byteCount: Int
  /// Whether it was read whole.
  public let status: DocumentStatus
  /// Why it was not, as a stable code.
  public let reason: String?
  /// What a person can do about it.
  public let remedy: String?
  /// The text, UTF-8 in NFC with line feeds.
  public let text: DocumentText
  /// Where the text stands in the file; empty where line n of the text is line n of the file.
  public let places: [SourcePlace]
  /// The sections, in reading order.
  public let sections: [Section]
  /// What did not arrive in the text.
  public let losses: [Loss]
  /// What was there to be found by programs and not by people.
  public let hidden: [HiddenText]
  /// Who it says it is about.
  public let contact: Contact
  /// Login of the account, for GitHub documents.
  public let owner: String?

  /// Puts the value together from its parts.
  public init(
    id: String,
    kind: DocumentKind,
    format: String,
    encoding: String,
    digest: String,
    byteCount: Int,
    status: DocumentStatus,
    reason: String? = nil,
    remedy: String? = nil,
    text: DocumentText,
    places: [SourcePlace] = [],
    sections: [Section] = [],
    losses: [Loss] = [],
    hidden: [HiddenText] = [],
    contact: Contact,
    owner: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.format = format
    self.encoding = encoding
    self.digest = digest
    self.byteCount = byteCount
    self.status = status
    self.reason = reason
    self.remedy = remedy
    self.text = text
    self.places = places
    self.sections = sections
    self.losses = losses
    self.hidden = hidden
    self.contact = contact
    self.owner = owner
  }
}

extension Document: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("id", id)
      $0.member("kind", kind)
      $0.member("format", format)
      $0.member("encoding", encoding)
      $0.member("digest", digest)
      $0.member("byteCount", byteCount)
      $0.member("status", status)
      $0.member("reason", reason)
      $0.member("remedy", remedy)
      $0.member("text", text)
      $0.member("places", places)
      $0.member("sections", sections)
      $0.member("losses", losses)
      $0.member("hidden", hidden)
      $0.member("contact", contact)
      $0.member("owner", owner)
    }
  }
}
