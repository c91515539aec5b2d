package import SourceText

/// Candidates who may be one person.
public struct Duplicate: Sendable, Hashable, Decodable {
  /// Their ids, in order.
  public let candidates: [String]
  /// What they share.
  public let reason: String

  /// Puts the value together from its parts.
  public init(candidates: [String], reason: String) {
    self.candidates = candidates
    self.reason = reason
  }
}

extension Duplicate: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("candidates", candidates)
      $0.member("reason", reason)
    }
  }
}
