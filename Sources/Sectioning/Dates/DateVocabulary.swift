import Model
import SourceText

/// What a word means in a date.
enum DateWord: Sendable, Hashable {
  /// A month, 1–12.
  case month(Int)
  /// A season or quarter: its first month, and how many it has.
  case season(start: Int, months: Int)
  /// "present".
  case ongoing
  /// "since".
  case since
  /// "until".
  case until
}

/// The words of dates of all languages in use.
struct DateVocabulary: Sendable {
  private var table = PhraseTable<DateWord>()

  /// Enters the words of `languages`; where two disagree, the first is believed.
  init(_ languages: [DateWords]) {
    for words in languages {
      for (index, names) in words.months.enumerated() {
        for name in names { table.add(name, .month(index + 1)) }
      }
      for season in words.seasons {
        for name in season.names { table.add(name, .season(start: season.start, months: season.months)) }
      }
      for phrase in words.ongoing { table.add(phrase, .ongoing) }
      for phrase in words.since { table.add(phrase, .since) }
      for phrase in words.until { table.add(phrase, .until) }
    }
  }

  /// Whether `word` may begin a phrase.
  func mayBegin(with word: Word) -> Bool { table.mayBegin(with: word) }

  /// Returns what the longest phrase at the start of `words` means, and how many words it takes.
  func meaning(_ words: ArraySlice<Word>) -> (value: DateWord, count: Int)? { table.prefix(words) }
}
