import SourceText

/// Finds what a phrase of words stands for.
struct PhraseTable<Value> {
  private var values: [UInt64: Value] = [:]
  /// For each end of a key whether any key ends so: most words begin no phrase, and are told by one look.
  private var isUsed = Array(repeating: false, count: 1 << 13)
  /// The same for the words that phrases begin and end with.
  private var isFirst = Array(repeating: false, count: 1 << 13)
  private var isLast = Array(repeating: false, count: 1 << 13)
  /// Words in the longest phrase.
  private(set) var longest = 0

  /// Enters a phrase; of two equal ones the first stays.
  mutating func add(_ phrase: String, _ value: Value) {
    let bytes = Array(phrase.utf8)
    let words = Words.read(bytes, .init(0, bytes.count))
    guard let first = words.first, let last = words.last else { return }
    isFirst[Int(first.key & 0x1FFF)] = true
    isLast[Int(last.key & 0x1FFF)] = true
    longest = max(longest, words.count)
    let key = Self.key(words[...])
    if values[key] == nil { values[key] = value }
    isUsed[Int(key & 0x1FFF)] = true
  }

  private func value(of key: UInt64) -> Value? { isUsed[Int(key & 0x1FFF)] ? values[key] : nil }

  /// Whether a phrase may begin with `word`.
  func mayBegin(with word: Word) -> Bool { isFirst[Int(word.key & 0x1FFF)] }

  /// Returns what exactly these words stand for.
  func value(_ words: ArraySlice<Word>) -> Value? {
    guard let first = words.first, words.count <= longest, mayBegin(with: first) else { return nil }
    return value(of: Self.key(words))
  }

  /// Returns what the longest phrase at the start of `words` stands for, and how many words it takes.
  func prefix(_ words: ArraySlice<Word>) -> (value: Value, count: Int)? {
    guard let first = words.first, mayBegin(with: first) else { return nil }
    var best: (Value, Int)?
    var key: UInt64 = 0
    for (index, word) in words.prefix(longest).enumerated() {
      key = Folding.join(key, word.key)
      if let value = value(of: key) { best = (value, index + 1) }
    }
    return best
  }

  /// Returns what the longest phrase at the end of `words` stands for, and how many words it takes.
  func suffix(_ words: ArraySlice<Word>) -> (value: Value, count: Int)? {
    guard let last = words.last, isLast[Int(last.key & 0x1FFF)] else { return nil }
    for count in stride(from: min(longest, words.count), through: 1, by: -1) {
      if let value = value(of: Self.key(words.suffix(count))) { return (value, count) }
    }
    return nil
  }

  private static func key(_ words: ArraySlice<Word>) -> UInt64 {
    words.reduce(0) { Folding.join($0, $1.key) }
  }
}

extension PhraseTable: Sendable where Value: Sendable {}
