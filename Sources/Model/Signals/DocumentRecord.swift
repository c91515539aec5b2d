package import SourceText

/// What became of one file.
public struct DocumentRecord: Sendable, Hashable, Decodable {
  /// Path shown in reports.
  public let id: String
  /// SHA-256 of its bytes, as `sha256:…`, empty where they could not be read.
  public let digest: String
  /// What it is about.
  public let kind: DocumentKind
  /// What it was recognised as.
  public let format: String
  /// How it was decoded.
  public let encoding: String
  /// What became of it.
  public let status: DocumentStatus
  /// Why it was not read whole.
  public let reason: String?
  /// What to do about it.
  public let remedy: String?
  /// Size of the file.
  public let byteCount: Int
  /// Bytes of text that were read from it.
  public let characters: Int
  /// How many sections it has.
  public let sections: Int
  /// How many entries it has.
  public let entries: Int
  /// What did not arrive.
  public let losses: [Loss]
  /// What was there for programs only.
  public let hidden: [HiddenText]

  /// Puts the value together from its parts.
  public init(
    id: String,
    digest: String,
    kind: DocumentKind,
    format: String,
    encoding: String,
    status: DocumentStatus,
    reason: String? = nil,
    remedy: String? = nil,
    byteCount: Int,
    characters: Int,
    sections: Int,
    entries: Int,
    losses: [Loss],
    hidden: [HiddenText]
  ) {
    self.id = id
    self.digest = digest
    self.kind = kind
    self.format = format
    self.encoding = encoding
    self.status = status
    self.reason = reason
    self.remedy = remedy
    self.byteCount = byteCount
    self.characters = characters
    self.sections = sections
    self.entries = entries
    self.losses = losses
    self.hidden = hidden
  }
}

extension DocumentRecord: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("id", id)
      $0.member("digest", digest)
      $0.member("kind", kind)
      $0.member("format", format)
      $0.member("encoding", encoding)
      $0.member("status", status)
      $0.member("reason", reason)
      $0.member("remedy", remedy)
      $0.member("byteCount", byteCount)
      $0.member("characters", characters)
      $0.member("sections", sections)
      $0.member("entries", entries)
      $0.member("losses", losses)
      $0.member("hidden", hidden)
    }
  }
}
