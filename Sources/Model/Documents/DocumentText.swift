public import SourceText

/// A document's text as UTF-8 bytes.
public struct DocumentText: Sendable, Hashable {
  /// The bytes, in NFC, with line feeds.
  public let bytes: [UInt8]

  /// Wraps bytes that are UTF-8 already.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The number of bytes.
  public var count: Int { bytes.count }

  /// Returns the text of `span`.
  public func string(_ span: TextSpan) -> String { String(decoding: bytes[span.range], as: UTF8.self) }
}

extension DocumentText: Decodable {
  /// Reads a JSON string.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    self.init(Array(text.utf8))
  }
}

extension DocumentText: JSONWritable {
  package func write(to json: inout JSONWriter) { json.value(utf8: bytes[...]) }
}
