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

  /// The same in numbers.
  struct Numbers: Sendable {
    let rule: ConfigPlace
    let examples: [ConfigPlace]
    let counterexamples: [ConfigPlace]
  }

  private let paths: ConfigPaths
  private let places: [String: Numbers]

  init(paths: ConfigPaths, places: [String: Numbers]) {
    self.paths = paths
    self.places = places
  }

  /// Returns where the signal rule, pattern or cue called `id` stands.
  package subscript(id: String) -> Place? {
    places[id].map { place in
      Place(
        rule: paths.location(place.rule), examples: place.examples.map(paths.location),
        counterexamples: place.counterexamples.map(paths.location))
    }
  }
}
