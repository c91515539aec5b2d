/// Words that make names of streets, schools and employers.
package struct NameWords: Sendable, Hashable {
  /// Words of streets: `street`; one that begins with `*` is the end of a word.
  package let streets: [String]
  /// Words behind the name of a school, or before it with a link: Tokio University, University of Tokio.
  package let schools: [String]
  /// Words before the name of a school without a link: Hochschule Tokio.
  package let schoolsBefore: [String]
  /// Words between a school's word and its name: of, für.
  package let schoolLinks: [String]
  /// Words before the name of an employer: at.
  package let employers: [String]

  /// Puts the value together from its parts.
  package init(
    streets: [String], schools: [String], schoolsBefore: [String], schoolLinks: [String], employers: [String]
  ) {
    self.streets = streets
    self.schools = schools
    self.schoolsBefore = schoolsBefore
    self.schoolLinks = schoolLinks
    self.employers = employers
  }

  /// No words at all.
  package static let none = NameWords(
    streets: [], schools: [], schoolsBefore: [], schoolLinks: [], employers: [])
}
