/// A word or a punctuation mark of a text, as an integer and a place.
///
/// Public, as all is that the hot path asks for again and again: the compiler inlines across modules what is public only.
@frozen public struct Token: Sendable, Hashable {
  /// Its number in the vocabulary; 0 for a word that no rule mentions.
  public let id: UInt32
  /// Offset of its first byte.
  public let start: Int32
  /// Offset after its last byte.
  public let end: Int32
  /// What else is known of it.
  public let traits: Traits

  /// Makes a token of the bytes from `start` up to but without `end`.
  @inlinable public init(id: UInt32, start: Int, end: Int, traits: Traits) {
    self.id = id
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    self.traits = traits
  }

  /// What is known of a token besides its word.
  @frozen public struct Traits: OptionSet, Sendable, Hashable {
    /// One bit for each trait.
    public let rawValue: UInt16
    /// Makes the traits whose bits are set.
    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Letters or digits, not a punctuation mark.
    @inlinable public static var word: Traits { Traits(rawValue: 1) }
    /// Its first letter is upper-case.
    @inlinable public static var capital: Traits { Traits(rawValue: 2) }
    /// Every letter after the first is upper-case, and there is one.
    @inlinable public static var upper: Traits { Traits(rawValue: 4) }
    /// Some letter after the first is upper-case, and some is not.
    @inlinable public static var mixed: Traits { Traits(rawValue: 8) }
    /// Begins with a digit.
    @inlinable public static var digit: Traits { Traits(rawValue: 16) }
    /// A web or mail address.
    @inlinable public static var address: Traits { Traits(rawValue: 32) }
    /// White space stands before it.
    @inlinable public static var spaced: Traits { Traits(rawValue: 64) }
    /// A line feed stands before it.
    @inlinable public static var lineStart: Traits { Traits(rawValue: 128) }
    /// Letters that only look like Latin ones were folded into it.
    @inlinable public static var lookalike: Traits { Traits(rawValue: 256) }

    /// The traits that tell how a word is written.
    @inlinable public static var writing: Traits { [.capital, .upper, .mixed] }
  }
}

/// Numbers of the marks that are no single ASCII character. An ASCII mark's number is its code.
public enum Mark {
  /// A dash between words: `–`, `—`, or a hyphen between spaces.
  @inlinable public static var dash: UInt32 { 1 }
  /// `→` and its like.
  @inlinable public static var arrow: UInt32 { 2 }
  /// `×`.
  @inlinable public static var times: UInt32 { 3 }
  /// A web or mail address.
  @inlinable public static var address: UInt32 { 4 }
  /// Any other mark: bullets, boxes, emoji.
  @inlinable public static var other: UInt32 { 5 }
  /// Numbers of words begin here.
  @inlinable public static var firstWord: UInt32 { 128 }
}
