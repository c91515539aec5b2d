import Model
import SourceText

/// Knows the words around a person's name and home, in all languages in use.
struct PersonWords: Sendable {
  /// Words of streets.
  let streets: StreetWords
  private var labels = PhraseTable<Bool>()
  private var placeLabels = PhraseTable<Bool>()
  private var closings = PhraseTable<Bool>()
  private var introductions = PhraseTable<Bool>()

  /// Enters `names`.
  init(_ names: [NameWords]) {
    streets = StreetWords(names)
    for words in names {
      for phrase in words.labels { labels.add(phrase, true) }
      for phrase in words.placeLabels { placeLabels.add(phrase, true) }
      for phrase in words.closings { closings.add(phrase, true) }
      for phrase in words.introductions { introductions.add(phrase, true) }
    }
  }

  /// How many words at the start of `words` stand before a name.
  func label(_ words: ArraySlice<Word>) -> Int { labels.prefix(words)?.count ?? 0 }

  /// How many words at the start of `words` stand before where somebody lives.
  func placeLabel(_ words: ArraySlice<Word>) -> Int { placeLabels.prefix(words)?.count ?? 0 }

  /// How many words at the start of `words` end a letter.
  func closing(_ words: ArraySlice<Word>) -> Int { closings.prefix(words)?.count ?? 0 }

  /// How many words at the start of `words` introduce a person.
  func introduction(_ words: ArraySlice<Word>) -> Int { introductions.prefix(words)?.count ?? 0 }
}
