/// Rows of words and what stands in their place.
struct PhraseBook: Sendable {
  private struct Phrase: Sendable {
    let keys: [String]
    let mask: String
    let needsCapital: Bool
  }

  private var phrases: [String: [Phrase]] = [:]
  /// Texts that are looked for as they are: names in scripts without spaces, paths of files.
  private(set) var literals: [(bytes: [UInt8], mask: String)] = []

  /// Enters the words of `text`; with `needsCapital` they count only where they begin with one.
  mutating func add(_ text: String, _ mask: String, needsCapital: Bool = false) {
    if text.isUnspaced { return addLiteral(text, mask) }
    add(TextWords.keys(text), mask, needsCapital: needsCapital)
  }

  /// Enters `keys`, a row of words without case and accents.
  mutating func add(_ keys: [String], _ mask: String, needsCapital: Bool = false) {
    guard let first = keys.first, keys.joined().utf8.count > 1 else { return }
    phrases[first, default: []].append(Phrase(keys: keys, mask: mask, needsCapital: needsCapital))
  }

  /// Enters `text`, which is looked for byte by byte.
  mutating func addLiteral(_ text: String, _ mask: String) {
    guard text.utf8.count > 1 else { return }
    literals.append((Array(text.utf8), mask))
  }

  /// Sorts what is looked for first: the longest.
  mutating func settle() {
    literals.sort { ($0.bytes.count, $0.mask) > ($1.bytes.count, $1.mask) }
    for key in phrases.keys { phrases[key]?.sort { $0.keys.count > $1.keys.count } }
  }

  /// Returns how many words from number `index` on are a phrase, and its mask; the longest one.
  func match(_ text: TextWords, at index: Int) -> (count: Int, mask: String)? {
    let words = text.words
    for phrase in phrases[words[index].key] ?? [] where index + phrase.keys.count <= words.count {
      let isMatch = phrase.keys.indices.allSatisfy { offset in
        words[index + offset].key == phrase.keys[offset]
          && (!phrase.needsCapital || words[index + offset].isCapitalised)
          && (offset == 0 || text.adjoin(index + offset - 1, index + offset))
      }
      if isMatch { return (phrase.keys.count, phrase.mask) }
    }
    return nil
  }
}
