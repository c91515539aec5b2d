package import SourceText

/// Where the rules of a pipeline and their examples stand, for those who report that one fails.
package struct RulePlaces: Sendable {
  /// Where one rule stands.
  package struct Place: Sendable {
    /// Where the rule begins.
    package let rule: Diagnostic.Location
    /// Where each of its examples stands.
    package let examples: [Diagnostic.Location]
    /// Where each of its counterexamples stands.
    package let counterexamples: [Diagnostic.Location]
  }

  private var places: [String: Place] = [:]

  /// Returns where the rule, pattern or cue called `id` stands.
  package subscript(id: String) -> Place? { places[id] }

  mutating func note(_ id: String, _ place: Place) { places[id] = place }
}
