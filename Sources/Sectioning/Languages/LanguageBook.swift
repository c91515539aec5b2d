package import Model

/// Tells in which human language a text is written, by its commonest words.
package struct LanguageBook: Sendable {
  /// How much of what is written in a language is read.
  package enum Reading: Sendable { case whole, inPart, notAtAll }

  /// A language that is known by its words.
  package struct Language: Sendable {
    /// Its code.
    package let code: String
    /// What it is called.
    package let name: String
    /// How much of it is read.
    package let reading: Reading
  }

  /// What there is to say of a text.
  package enum Outcome: Sendable {
    /// It is written in a language that is not read.
    case notRead(Language)
    /// Much of it is written in a language that is not read, or only in part.
    case inPart(Language)
  }

  /// The languages, the main one first.
  package let languages: [Language]
  private let table: WordTable

  /// Bytes at the beginning of a text that are looked at.
  private static let reach = 1 << 15
  /// Words of a language, and different ones among them, that a text must have before anything is said. A list of tools
  /// has none, a street or a title a few.
  private static let least = (words: 12, different: 5)
  /// A text is in another language if it has so many times as many of its words as of the main language's, and is in part
  /// if it has half as many.
  private static let share = 4

  /// Knows the languages of `words`, the main one first. Of those in `rules` with words for work some is read.
  package init(_ words: [CommonWords], _ rules: [LanguageRules] = []) {
    let known = Set(rules.filter { !$0.shapes.work.isEmpty }.map(\.language))
    var bits: [UInt64: UInt64] = [:]
    languages = words.prefix(64).enumerated().map { index, words in
      for word in words.words {
        LanguageWords.forEach(in: Array(word.utf8)) { bits[$0, default: 0] |= 1 << UInt64(index) }
      }
      return Language(
        code: words.language, name: words.name,
        reading: index == 0 ? .whole : known.contains(words.language) ? .inPart : .notAtAll)
    }
    table = WordTable(bits)
  }

  /// Returns the code of the language that has most of the words of `text`; `nil` where none has any.
  package func leading(in text: [UInt8]) -> String? {
    let counts = counts(in: text)
    guard let most = counts.map(\.words).max(), most > 0 else { return nil }
    return counts.firstIndex { $0.words == most }.map { languages[$0].code }
  }

  /// Returns what there is to say of `text`.
  package func outcome(of text: [UInt8]) -> Outcome? {
    let counts = counts(in: text)
    guard let main = counts.first?.words else { return nil }
    let others = counts.indices.dropFirst().filter {
      counts[$0].words >= Self.least.words && counts[$0].different >= Self.least.different
    }
    guard let other = others.max(by: { counts[$0].words < counts[$1].words }), 2 * counts[other].words >= main
    else { return nil }
    let language = languages[other]
    let isAll = counts[other].words >= Self.share * main
    return language.reading == .notAtAll && isAll ? .notRead(language) : .inPart(language)
  }

  /// Returns for each language how many words of `text` are its, and how many different ones.
  private func counts(in text: [UInt8]) -> [(words: Int, different: Int)] {
    var counts: [(words: Int, different: Int)] = Array(repeating: (0, 0), count: languages.count)
    var isFound = Array(repeating: false, count: table.languages.count)
    LanguageWords.forEach(in: text, reach: Self.reach) { key in
      guard let place = table.place(of: key) else { return }
      var rest = table.languages[place]
      while rest != 0 {
        let index = rest.trailingZeroBitCount
        counts[index].words += 1
        if !isFound[place] { counts[index].different += 1 }
        rest &= rest - 1
      }
      isFound[place] = true
    }
    return counts
  }

  /// Which languages are read, for people.
  package var readingWords: String {
    let inPart = languages.filter { $0.reading == .inPart }.map(\.name)
    let whole = languages.first?.name ?? ""
    return inPart.isEmpty ? whole : "\(whole), and \(Self.joined(inPart)) in part"
  }

  private static func joined(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
