package import SourceText

/// Where the text from `offset` on stands in the original file, up to the next place.
public struct SourcePlace: Sendable, Hashable, Decodable {
  /// UTF-8 offset into the document's text.
  public let offset: Int
  /// 1-based line in the file, where the file has lines.
  public let line: Int?
  /// 1-based page, for paged formats.
  public let page: Int?
  /// JSON Pointer (RFC 6901), for JSON.
  public let pointer: String?

  /// Puts the value together from its parts.
  public init(offset: Int, line: Int? = nil, page: Int? = nil, pointer: String? = nil) {
    self.offset = offset
    self.line = line
    self.page = page
    self.pointer = pointer
  }
}

extension SourcePlace: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("offset", offset)
      $0.member("line", line)
      $0.member("page", page)
      $0.member("pointer", pointer)
    }
  }
}
