package import SourceText

/// Something that a document says of itself and that can be held against a date.
public struct Claim: Sendable, Hashable, Decodable {
  /// What it is about.
  public let kind: ClaimKind
  /// Id of the thing, for kinds that are about one.
  public let thing: String?
  /// Months of experience, the index of a month, or a minor version, as the kind says.
  public let number: Int
  /// Index into the candidate's entries.
  public let entry: Int
  /// Where and what.
  public let evidence: Evidence

  /// Puts the value together from its parts.
  public init(kind: ClaimKind, thing: String? = nil, number: Int, entry: Int, evidence: Evidence) {
    self.kind = kind
    self.thing = thing
    self.number = number
    self.entry = entry
    self.evidence = evidence
  }
}

extension Claim: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("kind", kind)
      $0.member("thing", thing)
      $0.member("number", number)
      $0.member("entry", entry)
      $0.member("evidence", evidence)
    }
  }
}
