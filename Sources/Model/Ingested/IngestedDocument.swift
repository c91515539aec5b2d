/// What a reader makes of one file: text, and what the format says about its structure.
package struct IngestedDocument: Sendable, Hashable {
  /// The path shown in reports.
  package let id: String
  /// What it is about.
  package let kind: DocumentKind
  /// What it was recognised as.
  package let format: String
  /// How its bytes were decoded.
  package let encoding: String
  /// SHA-256 of the file's bytes, as `sha256:…`.
  package let digest: String
  /// Size of the file.
  package let byteCount: Int
  /// Whether it was read whole.
  package let status: DocumentStatus
  /// Why it was not, as a stable code.
  package let reason: String?
  /// What a person can do about it.
  package let remedy: String?
  /// The text, UTF-8 in NFC with line feeds.
  package let text: DocumentText
  /// Where the text stands in the file.
  package let places: [SourcePlace]
  /// What the text is made of, in reading order, without overlaps.
  package let blocks: [Block]
  /// What did not arrive in the text.
  package let losses: [Loss]
  /// What was there for programs only.
  package let hidden: [HiddenText]
  /// Login of the account, for GitHub documents.
  package let owner: String?
  /// The person's name, where the format says it.
  package let name: String?
  /// Addresses behind words of the text.
  package let links: [Link]

  /// Puts the value together from its parts.
  package init(
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
    blocks: [Block] = [],
    losses: [Loss] = [],
    hidden: [HiddenText] = [],
    owner: String? = nil,
    name: String? = nil,
    links: [Link] = []
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
    self.blocks = blocks
    self.losses = losses
    self.hidden = hidden
    self.owner = owner
    self.name = name
    self.links = links
  }
}
