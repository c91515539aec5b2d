import Model
import SourceText

/// Knows which words stand over which kind of section, in all languages in use.
///
/// A phrase that ends in `*` stands for lines that begin with it, one that begins with `*` for headings that end in it,
/// and one that ends in `:` for a label that is no heading.
struct HeadingBook: Sendable {
  private var whole = PhraseTable<SectionKind>()
  private var beginnings = PhraseTable<SectionKind>()
  private var endings = PhraseTable<SectionKind>()
  private var labels = PhraseTable<SectionKind>()
  private var skills = PhraseTable<Bool>()
  private var languages = PhraseTable<Bool>()

  /// Enters `rules`; where two disagree, the first is believed.
  init(_ rules: [HeadingRule]) {
    for rule in rules {
      for phrase in rule.phrases {
        if phrase.hasSuffix("*") {
          beginnings.add(phrase, rule.section)
        } else if phrase.hasSuffix(":") {
          labels.add(phrase, rule.section)
          if rule.section == .languages { languages.add(phrase, true) }
        } else if phrase.hasPrefix("*") {
          endings.add(phrase, rule.section)
        } else {
          whole.add(phrase, rule.section)
          if rule.section == .skills { skills.add(phrase, true) }
          if rule.section == .languages { languages.add(phrase, true) }
        }
      }
    }
  }

  /// Returns the kind that exactly these words name.
  func kind(_ words: ArraySlice<Word>) -> SectionKind? { whole.value(words) }

  /// Returns the kind that the words at the start of `words` name, and how many they are.
  func prefix(_ words: ArraySlice<Word>) -> (kind: SectionKind, count: Int)? {
    whole.prefix(words).map { ($0.value, $0.count) }
  }

  /// Returns the kind that the words at the start of `words` label, and how many they are.
  func label(_ words: ArraySlice<Word>) -> (kind: SectionKind, count: Int)? {
    let heading = whole.prefix(words)
    guard let label = labels.prefix(words), label.count >= heading?.count ?? 0 else {
      return heading.map { ($0.value, $0.count) }
    }
    return (label.value, label.count)
  }

  /// Returns the kind of text that begins with `words`, such as a letter or an advert.
  func beginning(_ words: ArraySlice<Word>) -> SectionKind? { beginnings.prefix(words)?.value }

  /// Returns the kind that a heading ending in `words` names.
  func ending(_ words: ArraySlice<Word>) -> SectionKind? { endings.suffix(words)?.value }

  /// Whether these words stand over lists of spoken languages as well as over lists of programming languages.
  ///
  /// The files list such a phrase under both kinds, and names of languages, as labels, under the first only.
  func isDoubtful(_ words: ArraySlice<Word>) -> Bool {
    languages.value(words) != nil && skills.value(words) != nil
  }

  /// Whether any of `words` names a spoken language.
  func namesLanguage(_ words: [Word]) -> Bool {
    words.indices.contains { languages.value(words[$0...$0]) != nil && !isDoubtful(words[$0...$0]) }
  }
}
