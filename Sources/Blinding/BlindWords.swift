package import Model

/// Words by which a masker knows schools, degrees and pronouns, and words that it leaves alone.
package struct BlindWords: Sendable {
  /// Words of schools, streets, employers and pronouns, language by language.
  let languages: [NameWords]
  /// Words of the trade that people are called by, too: alone they are no name.
  let namesakes: [String]

  /// Takes the words of names of the languages in use, and the words of the trade that are names, too.
  package init(languages: [NameWords], namesakes: [String]) {
    self.languages = languages
    self.namesakes = namesakes
  }
}

/// A place in a text that leads to a person by its form alone: an address, a telephone number.
package struct FoundMask: Sendable {
  /// What is to stand there.
  package let mask: Mask
  /// The bytes of the text that it covers.
  package let range: Range<Int>

  /// Puts the value together from its parts.
  package init(mask: Mask, range: Range<Int>) {
    self.mask = mask
    self.range = range
  }
}
