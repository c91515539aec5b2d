import Model

/// Names that documents tell in so many words, or at their very beginning: "I am Ada Muster", "# Ada “Rust” Muster".
struct ToldNames: Sendable {
  private let trade: Set<String>
  private let introductions: [[String]]
  private let notNames: Set<String>

  /// How many words a name has.
  private static let length = 2...4

  /// Knows introductions and titles by `words`; a word of `trade` is no name.
  init(_ words: BlindWords, trade: Set<String>) {
    self.trade = trade
    introductions = words.languages.flatMap { $0.introductions + $0.nameCues }.map(TextWords.keys).filter {
      !$0.isEmpty
    }
    notNames = Set(words.languages.flatMap(\.notNames).flatMap(TextWords.keys))
  }

  /// Returns the names in what `assessment` quotes, each as words without case and accents. The first line of a document is
  /// taken for one only where nothing else says who it is about.
  func names(in assessment: Assessment) -> [[String]] {
    var names: [[String]] = []
    func add(_ name: [String]?) {
      guard let name, !names.contains(name) else { return }
      names.append(name)
    }
    let rows = assessment.skills.flatMap(\.evidence)
    for row in rows {
      let text = TextWords(row.before + row.quote + row.after)
      introduced(in: text).forEach(add)
      if assessment.contact.name == nil, row.line == 1 { add(heading(text)) }
    }
    for text in assessment.skills.flatMap(\.rejected).map(\.quote)
      + [assessment.scope?.evidence.quote].compactMap(\.self)
    {
      introduced(in: TextWords(text)).forEach(add)
    }
    return names
  }

  private func introduced(in text: TextWords) -> [[String]] {
    let words = text.words
    var names: [[String]] = []
    for index in words.indices {
      for cue in introductions where index + cue.count < words.count {
        guard cue.indices.allSatisfy({ words[index + $0].key == cue[$0] }) else { continue }
        var end = index + cue.count
        while end < words.count, isOfName(words[end]),
          end == index + cue.count || text.follow(end - 1, end)
        { end += 1 }
        let name = words[index + cue.count..<end].map(\.key)
        if Self.length.contains(name.count) { names.append(name) }
      }
    }
    return names
  }

  /// Returns the words of a first line that is nothing but a name, with or without a nickname.
  private func heading(_ text: TextWords) -> [String]? {
    let name = text.words.filter(isOfName).map(\.key)
    return Self.length.contains(name.count) && text.words.count <= name.count + 1
      ? text.words.map(\.key) : nil
  }

  private func isOfName(_ word: TextWord) -> Bool {
    word.isCapitalised && word.key.utf8.count > 1 && !trade.contains(word.key) && !notNames.contains(word.key)
  }
}
