import Model

/// Finds names of schools by the words that make them: "Axum University", "University of Axum", "ETH Zürich".
struct SchoolFinder: Sendable {
  private let words: Set<[String]>
  private let before: Set<[String]>
  private let links: Set<String>
  private let graduation: Set<[String]>
  /// The longest of them, in words.
  private static let longest = 3
  /// How many capitalised words a name has at most beside the school's own.
  private static let reach = 5

  init(_ languages: [NameWords]) {
    func keys(_ texts: [String]) -> Set<[String]> { Set(texts.map(TextWords.keys)) }
    words = keys(languages.flatMap(\.schools))
    before = keys(languages.flatMap(\.schoolsBefore))
    links = Set(languages.flatMap(\.schoolLinks).flatMap(TextWords.keys))
    graduation = keys(languages.flatMap(\.graduation))
  }

  /// Returns the names, as ranges of words.
  func schools(in text: TextWords) -> [Range<Int>] {
    text.words.indices.compactMap { index in
      guard text.words[index].isCapitalised else { return nil }
      if let count = count(words, text, index) {
        let after = end(from: index + count, text, linked: true)
        let name = start(from: index, text)..<after
        return name.count > count || text.words[index].key.utf8.count > 12 ? name : nil
      }
      if let count = count(before, text, index) {
        let after = end(from: index + count, text, linked: false)
        return after > index + count ? index..<after : nil
      }
      return nil
    }
  }

  /// Whether the text speaks of an end of studies.
  func tellsGraduation(_ text: TextWords) -> Bool {
    text.words.indices.contains { count(graduation, text, $0) != nil }
  }

  private func count(_ list: Set<[String]>, _ text: TextWords, _ index: Int) -> Int? {
    (1...Self.longest).reversed().first { count in
      index + count <= text.words.count && list.contains(text.words[index..<index + count].map(\.key))
    }
  }

  /// Returns where the capitalised words before a school's word begin.
  private func start(from index: Int, _ text: TextWords) -> Int {
    var first = index
    while first > 0, index - first < Self.reach, text.follow(first - 1, first),
      text.words[first - 1].isCapitalised
    {
      first -= 1
    }
    return first
  }

  /// Returns where the capitalised words behind a school's word end; `linked` where "of" must come first.
  private func end(from index: Int, _ text: TextWords, linked: Bool) -> Int {
    var end = index
    var next = index
    while next < text.words.count, next - index < Self.reach, next > 0, text.follow(next - 1, next) {
      let word = text.words[next]
      if links.contains(word.key) {
        next += 1
      } else if word.isCapitalised, !linked || next > index {
        next += 1
        end = next
      } else {
        break
      }
    }
    return end
  }
}
