/// Which languages have a word, by the word's key: an open table, in which a word of none is told by one look.
struct WordTable: Sendable {
  /// Keys of words; 0 where there is none.
  private let keys: [UInt64]
  /// For each place of `keys` a bit for each language that has the word.
  let languages: [UInt64]

  /// Keeps `words`, a bit each language by key.
  init(_ words: [UInt64: UInt64]) {
    var size = 64
    while size < words.count * 4 { size *= 2 }
    var keys = Array(repeating: UInt64(0), count: size)
    var languages = keys
    for (key, bits) in words {
      var place = Self.place(key, size)
      while keys[place] != 0 { place = (place + 1) & (size - 1) }
      keys[place] = key
      languages[place] = bits
    }
    self.keys = keys
    self.languages = languages
  }

  /// Returns where the word of that key stands; `nil` if no language has it.
  func place(of key: UInt64) -> Int? {
    let mask = keys.count - 1
    var place = Self.place(key, keys.count)
    while keys[place] != 0 {
      if keys[place] == key { return place }
      place = (place + 1) & mask
    }
    return nil
  }

  /// Where the word of that key would like to stand in a table of `size` places, a power of two.
  private static func place(_ key: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: key ^ (key >> 32)) & (size - 1)
  }
}
