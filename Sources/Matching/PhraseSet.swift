/// A set of phrase numbers.
public struct PhraseSet: Sendable, Hashable {
  @usableFromInline var words: [UInt64] = []

  /// Makes an empty set.
  public init() {}

  /// Makes an empty set with room for phrases below `phraseCount`.
  package init(phraseCount: Int) { words = Array(repeating: 0, count: (phraseCount + 63) >> 6) }

  /// Makes the set of `phrases`, whose numbers are 0 or more.
  package init(_ phrases: [Int32]) {
    guard let last = phrases.max() else { return }
    words = Array(repeating: 0, count: Int(last) >> 6 + 1)
    for phrase in phrases { words[Int(phrase) >> 6] |= 1 << (UInt64(phrase) & 63) }
  }

  /// Whether it holds no phrase.
  package var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Adds a phrase; its number is 0 or more.
  @inlinable public mutating func insert(_ phrase: Int32) {
    let word = Int(phrase) >> 6
    if word >= words.count { words.append(contentsOf: repeatElement(0, count: word - words.count + 1)) }
    words[word] |= 1 << (UInt64(phrase) & 63)
  }

  /// Whether it holds that phrase.
  @inlinable public func contains(_ phrase: Int32) -> Bool {
    let word = Int(phrase) >> 6
    return word < words.count && words[word] & 1 << (UInt64(phrase) & 63) != 0
  }

  /// Its phrases in ascending order.
  package var phrases: [Int32] {
    var phrases: [Int32] = []
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        phrases.append(Int32(index * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return phrases
  }
}

extension PhraseSet {
  /// Whether the two share a phrase.
  package func intersects(_ other: PhraseSet) -> Bool {
    zip(words, other.words).contains { $0 & $1 != 0 }
  }
}
