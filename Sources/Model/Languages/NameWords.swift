/// Words that make names of streets, schools and employers, and others that tell of a person.
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
  /// Words that stand for a person: she, her.
  package let pronouns: [String]
  /// Words with which the name of a degree or of a field of studies begins: BSc, Computer.
  package let degrees: [String]
  /// Words beside which a year is the end of studies: graduated, class of.
  package let graduation: [String]
  /// Words before a person's name, with a colon between: name, full name.
  package let labels: [String]
  /// Words before where a person lives, with a colon between: address.
  package let placeLabels: [String]
  /// Words at the end of a letter, over the name of who wrote it: kind regards.
  package let closings: [String]
  /// Words before a person's name in a sentence: my name is.
  package let introductions: [String]
  /// Further words before a person's own name, by which a blind view masks it: I am.
  package let nameCues: [String]
  /// Words with a capital that may follow those, and are no name: Engineer.
  package let notNames: [String]

  /// Puts the value together from its parts.
  package init(
    streets: [String], schools: [String], schoolsBefore: [String], schoolLinks: [String], employers: [String],
    pronouns: [String] = [], degrees: [String] = [], graduation: [String] = [], labels: [String] = [],
    placeLabels: [String] = [], closings: [String] = [],
    introductions: [String] = [], nameCues: [String] = [], notNames: [String] = []
  ) {
    self.streets = streets
    self.schools = schools
    self.schoolsBefore = schoolsBefore
    self.schoolLinks = schoolLinks
    self.employers = employers
    self.pronouns = pronouns
    self.degrees = degrees
    self.graduation = graduation
    self.labels = labels
    self.placeLabels = placeLabels
    self.closings = closings
    self.introductions = introductions
    self.nameCues = nameCues
    self.notNames = notNames
  }

  /// No words at all.
  package static let none = NameWords(
    streets: [], schools: [], schoolsBefore: [], schoolLinks: [], employers: [])
}
