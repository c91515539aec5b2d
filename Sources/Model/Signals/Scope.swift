package import SourceText

/// How far the described work reaches. Shown, never scored, and not inferred from titles or years.
public struct Scope: Sendable, Hashable, Decodable {
  /// How far.
  public let level: ScopeLevel
  /// What says so, in words.
  public let because: String
  /// Where and what.
  public let evidence: Evidence

  /// Puts the value together from its parts.
  public init(level: ScopeLevel, because: String, evidence: Evidence) {
    self.level = level
    self.because = because
    self.evidence = evidence
  }
}

extension Scope: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("level", level)
      $0.member("because", because)
      $0.member("evidence", evidence)
    }
  }
}
