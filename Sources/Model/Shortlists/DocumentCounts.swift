package import SourceText

/// What became of the files; `discovered` is the sum of the others.
public struct DocumentCounts: Sendable, Hashable, Decodable {
  /// All of them.
  public let discovered: Int
  /// Read whole.
  public let ok: Int
  /// Read with losses.
  public let degraded: Int
  /// Not read.
  public let failed: Int
  /// Left aside by a rule.
  public let skipped: Int

  /// Puts the value together from its parts.
  public init(discovered: Int, ok: Int, degraded: Int, failed: Int, skipped: Int) {
    self.discovered = discovered
    self.ok = ok
    self.degraded = degraded
    self.failed = failed
    self.skipped = skipped
  }
}

extension DocumentCounts: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("discovered", discovered)
      $0.member("ok", ok)
      $0.member("degraded", degraded)
      $0.member("failed", failed)
      $0.member("skipped", skipped)
    }
  }
}
