package import SourceText

/// A tier.
package struct TierRule: Sendable, Hashable, Decodable {
  /// Its letter.
  package let tier: String
  /// The least total for it, in points.
  package let from: Int

  /// Puts the value together from its parts.
  package init(tier: String, from: Int) {
    self.tier = tier
    self.from = from
  }
}

extension TierRule: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("tier", tier)
      $0.member("from", from)
    }
  }
}
