/// A word or a punctuation mark of a text, as an integer and a place.
package struct Token: Sendable, Hashable {
  /// Its number in the vocabulary; 0 for a word that no rule mentions.
  package let id: UInt32
  /// Offset of its first byte.
  package let start: Int32
  /// Offset after its last byte.
  package let end: Int32
  /// What else is known of it.
  package let traits: Traits

  package init(id: UInt32, start: Int, end: Int, traits: Traits) {
    self.id = id
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    self.traits = traits
  }

  /// What is known of a token besides its word.
  package struct Traits: OptionSet, Sendable, Hashable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Letters or digits, not a punctuation mark.
    package static let word = Traits(rawValue: 1)
    /// Its first letter is upper-case.
    package static let capital = Traits(rawValue: 2)
    /// Every letter after the first is upper-case, and there is one.
    package static let upper = Traits(rawValue: 4)
    /// Some letter after the first is upper-case, and some is not.
    package static let mixed = Traits(rawValue: 8)
    /// Begins with a digit.
    package static let digit = Traits(rawValue: 16)
    /// A web or mail address.
    package static let address = Traits(rawValue: 32)
    /// White space stands before it.
    package static let spaced = Traits(rawValue: 64)
    /// A line feed stands before it.
    package static let lineStart = Traits(rawValue: 128)
    /// Letters that only look like Latin ones were folded into it.
    package static let lookalike = Traits(rawValue: 256)

    /// The traits that tell how a word is written.
    package static let writing: Traits = [.capital, .upper, .mixed]
  }
}

/// Numbers of the marks that are no single ASCII character. An ASCII mark's number is its code.
package enum Mark {
  /// A dash between words: `–`, `—`, or a hyphen between spaces.
  package static let dash: UInt32 = 1
  /// `→` and its like.
  package static let arrow: UInt32 = 2
  /// `×`.
  package static let times: UInt32 = 3
  /// A web or mail address.
  package static let address: UInt32 = 4
  /// Any other mark: bullets, boxes, emoji.
  package static let other: UInt32 = 5
  /// Numbers of words begin here.
  package static let firstWord: UInt32 = 128
}
