package import SourceText

/// Something of a file that did not arrive in the text.
public struct Loss: Sendable, Hashable, Decodable {
  /// Stable name such as `bad-bytes-replaced` or `nul-removed`.
  public let code: String
  /// How often.
  public let count: Int
  /// A sentence for people.
  public let detail: String?

  /// Puts the value together from its parts.
  public init(code: String, count: Int, detail: String? = nil) {
    self.code = code
    self.count = count
    self.detail = detail
  }
}

extension Loss: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("code", code)
      $0.member("count", count)
      $0.member("detail", detail)
    }
  }
}
