/// The commonest words of a human language, by which a text in it is known.
package struct CommonWords: Sendable, Hashable {
  /// Its code: `en`.
  package let language: String
  /// What it is called.
  package let name: String
  /// The words, in any case. In a script without spaces each sign is a word.
  package let words: [String]
  /// Sentences in it.
  package let examples: [String]
  /// Sentences in others.
  package let counterexamples: [String]

  /// Puts the value together from its parts.
  package init(
    language: String, name: String, words: [String], examples: [String] = [], counterexamples: [String] = []
  ) {
    self.language = language
    self.name = name
    self.words = words
    self.examples = examples
    self.counterexamples = counterexamples
  }
}
