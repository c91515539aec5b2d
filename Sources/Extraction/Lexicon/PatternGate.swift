import Matching

/// Tells quickly that a pattern cannot match: something that it requires does not stand in the statement.
struct PatternGate: Sendable {
  /// For each phrase the sets that hold it.
  private let sets: Lexicon.Index
  /// For each pattern the sets of which it requires a phrase.
  private let needs: Lexicon.Index
  /// How many words of bits a number for each set takes.
  private let wordCount: Int
  /// For each phrase the patterns to try where it stands: one step of each, the least common, calls for it.
  let index: Lexicon.Index

  /// Knows the sets that `patterns` require; phrases lie below `phraseCount`.
  init(_ patterns: [CompiledPattern], phraseCount: Int) {
    var numbers: [[Int32]: Int] = [:]
    var sets: [[Int32]] = []
    var uses: [Int] = []
    let needs = patterns.map { pattern in
      pattern.pattern.steps.filter { !$0.isOptional }.map { step in
        let phrases = step.phrases.phrases
        if let number = numbers[phrases] {
          uses[number] += 1
          return number
        }
        numbers[phrases] = sets.count
        sets.append(phrases)
        uses.append(1)
        return sets.count - 1
      }
    }
    var setsOfPhrase: [[Int32]] = Array(repeating: [], count: phraseCount)
    for (number, set) in sets.enumerated() {
      for phrase in set { setsOfPhrase[Int(phrase)].append(Int32(number)) }
    }
    var patternsOfPhrase: [[Int32]] = Array(repeating: [], count: phraseCount)
    for (pattern, required) in needs.enumerated() {
      guard let rarest = required.min(by: { (uses[$0], $0) < (uses[$1], $1) }) else { continue }
      for phrase in sets[rarest] { patternsOfPhrase[Int(phrase)].append(Int32(pattern)) }
    }
    self.sets = Lexicon.Index(setsOfPhrase)
    self.needs = Lexicon.Index(needs.map { $0.map(Int32.init) })
    wordCount = (sets.count + 63) >> 6
    index = Lexicon.Index(patternsOfPhrase)
  }

  /// Writes to `present` the bits of all sets of which `hits` hold a phrase.
  func mark(_ hits: ArraySlice<PhraseHit>, in present: inout [UInt64]) {
    for word in present.indices { present[word] = 0 }
    while present.count < wordCount { present.append(0) }
    for hit in hits {
      for set in sets[hit.phrase] { present[Int(set) >> 6] |= 1 << (UInt64(set) & 63) }
    }
  }

  /// Whether the pattern of that number may match where `present` are the bits of the hits.
  func admits(_ pattern: Int32, _ present: [UInt64]) -> Bool {
    needs[pattern].allSatisfy { present[Int($0) >> 6] & 1 << (UInt64($0) & 63) != 0 }
  }
}
