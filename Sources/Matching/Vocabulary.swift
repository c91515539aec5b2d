/// Numbers the words that rules mention, and finds the number of a word in a text.
///
/// An open-addressing table over folded bytes: most words of a document are in no rule, and those
/// are told apart by one probe.
package struct Vocabulary: Sendable {
  private var slots: [Int32]
  private var hashes: [UInt32] = []
  private var starts: [Int32] = [0]
  private var pool: [UInt8] = []

  package init() { slots = Array(repeating: -1, count: 1024) }

  /// The numbers given so far lie below this one.
  package var upperBound: UInt32 { Mark.firstWord + UInt32(hashes.count) }

  /// Returns the number of `word`, which is folded, giving it one if it has none.
  package mutating func intern(_ word: ArraySlice<UInt8>) -> UInt32 {
    let hash = Hash.of(word)
    let found = number(hash: hash, of: word)
    guard found == 0 else { return found }
    hashes.append(Hash.finish(hash))
    pool.append(contentsOf: word)
    starts.append(Int32(pool.count))
    if hashes.count * 4 > slots.count { grow() } else { place(hashes.count - 1) }
    return Mark.firstWord + UInt32(hashes.count - 1)
  }

  /// Returns the number of the word of `count` bytes whose folded bytes `byte` returns and whose hash
  /// is `hash`; 0 if no rule mentions it.
  @inline(__always)
  package func number(hash: UInt64, count: Int, byte: (Int) -> UInt8) -> UInt32 {
    let mask = slots.count - 1
    let hash = Hash.finish(hash)
    var slot = Int(hash) & mask
    while true {
      let entry = Int(slots[slot])
      if entry < 0 { return 0 }
      if hashes[entry] == hash {
        let start = Int(starts[entry])
        if Int(starts[entry + 1]) - start == count, (0..<count).allSatisfy({ pool[start + $0] == byte($0) }) {
          return Mark.firstWord + UInt32(entry)
        }
      }
      slot = (slot + 1) & mask
    }
  }

  /// Returns the number of `word`, which is of ASCII letters and digits and whose folded bytes hash to `hash`; 0 if no
  /// rule mentions it.
  @inline(__always)
  func number(hash: UInt64, ofASCII word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let mask = slots.count - 1
    let hash = Hash.finish(hash)
    var slot = Int(hash) & mask
    while true {
      let entry = Int(slots[slot])
      if entry < 0 { return 0 }
      if hashes[entry] == hash, isEntry(entry, word) { return Mark.firstWord + UInt32(entry) }
      slot = (slot + 1) & mask
    }
  }

  private func isEntry(_ entry: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[entry])
    guard Int(starts[entry + 1]) - start == word.count else { return false }
    return pool.withUnsafeBufferPointer { pool in
      // A capital differs from its small letter in one bit, which small letters and digits have.
      for index in word.indices where pool[start + index] != word[index] | 0x20 { return false }
      return true
    }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 4)
    for entry in hashes.indices { place(entry) }
  }

  private mutating func place(_ entry: Int) {
    let mask = slots.count - 1
    var slot = Int(hashes[entry]) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(entry)
  }

  /// FNV-1a, fed byte by byte while a word is read.
  package enum Hash {
    package static let start: UInt64 = 0xcbf2_9ce4_8422_2325

    static func of(_ word: ArraySlice<UInt8>) -> UInt64 { word.reduce(start) { add($1, to: $0) } }

    @inline(__always)
    package static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }

    @inline(__always)
    static func finish(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash ^ (hash >> 32)) }
  }
}
