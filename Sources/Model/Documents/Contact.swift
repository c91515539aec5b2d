public import SourceText

/// Who a document says it is about. Shown beside the id, never scored.
public struct Contact: Sendable, Hashable, Decodable {
  /// The name in the contact block.
  public let name: String?
  /// E-mail addresses, lower-cased, in order of appearance.
  public let emails: [String]
  /// Telephone numbers as written.
  public let phones: [String]
  /// Profile and home page addresses.
  public let links: [String]
  /// A place, as written.
  public let location: String?
  /// Where in the text the contact block stands; no signal is taken from there.
  public let spans: [TextSpan]

  /// Puts the value together from its parts.
  public init(
    name: String? = nil,
    emails: [String] = [],
    phones: [String] = [],
    links: [String] = [],
    location: String? = nil,
    spans: [TextSpan] = []
  ) {
    self.name = name
    self.emails = emails
    self.phones = phones
    self.links = links
    self.location = location
    self.spans = spans
  }
}

extension Contact: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("name", name)
      $0.member("emails", emails)
      $0.member("phones", phones)
      $0.member("links", links)
      $0.member("location", location)
      $0.member("spans", spans)
    }
  }
}
