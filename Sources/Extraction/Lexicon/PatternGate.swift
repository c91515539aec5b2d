import Matching

/// Tells quickly that a pattern cannot match: something that it requires does not stand in the statement.
struct PatternGate: Sendable {
  /// For each phrase the bits of the sets that hold it.
  private let bits: [UInt64]
  /// For each pattern the bits of the sets of which it requires a phrase.
  private let needs: [UInt64]

  /// Knows the sets that most of `patterns` require; phrases lie below `phraseCount`.
  init(_ patterns: [CompiledPattern], phraseCount: Int) {
    var sets: [(set: PhraseSet, uses: Int)] = []
    let required = patterns.map { pattern in
      pattern.pattern.steps.filter { !$0.isOptional }.map { step in
        if let number = sets.firstIndex(where: { $0.set == step.phrases }) {
          sets[number].uses += 1
          return number
        }
        sets.append((step.phrases, 1))
        return sets.count - 1
      }
    }
    let order = sets.indices.sorted { (-sets[$0].uses, $0) < (-sets[$1].uses, $1) }.prefix(64)
    var bits = Array(repeating: UInt64(0), count: phraseCount)
    var places: [Int: UInt64] = [:]
    for (place, number) in order.enumerated() {
      places[number] = 1 << UInt64(place)
      for phrase in sets[number].set.phrases { bits[Int(phrase)] |= 1 << UInt64(place) }
    }
    self.bits = bits
    needs = required.map { $0.reduce(UInt64(0)) { $0 | places[$1, default: 0] } }
  }

  /// Returns the bits of all sets of which `hits` hold a phrase.
  func bits(of hits: ArraySlice<PhraseHit>) -> UInt64 {
    hits.reduce(UInt64(0)) { $0 | bits[Int($1.phrase)] }
  }

  /// Whether the pattern of that number may match where `present` are the bits of the hits.
  func admits(_ pattern: Int32, _ present: UInt64) -> Bool { needs[Int(pattern)] & ~present == 0 }
}
