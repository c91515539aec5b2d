/// A tier.
package struct TierRule: Sendable, Hashable {
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
