/// Since when there have been the things that documents name.
package struct Chronology: Sendable, Hashable {
  /// The things, in the order of the file.
  package let things: [DatedThing]
  /// The versions of the subject, if they come at a known pace.
  package let releases: ReleasePace?

  /// Puts the value together from its parts.
  package init(things: [DatedThing], releases: ReleasePace?) {
    self.things = things
    self.releases = releases
  }

  /// Knows of nothing.
  package static let none = Chronology(things: [], releases: nil)
}
