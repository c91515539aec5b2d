/// Finds a word that the program knows in bytes, sixteen places at a time.
enum ByteSearch {
  /// Whether the bytes of `word`, at least two, stand anywhere in `bytes`.
  static func contains(_ word: StaticString, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    word.withUTF8Buffer { word in
      precondition(word.count >= 2, "a word to search for has two bytes or more")
      guard let base = bytes.baseAddress, bytes.count >= word.count else { return false }
      let firsts = SIMD16<UInt8>(repeating: word[0])
      let seconds = SIMD16<UInt8>(repeating: word[1])
      var index = 0
      // Invariant: the second load ends at `index + 17`, which is within the bytes.
      while index + 17 <= bytes.count {
        let here = UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<UInt8>.self)
        let next = UnsafeRawPointer(base + index + 1).loadUnaligned(as: SIMD16<UInt8>.self)
        if any((here .== firsts) .& (next .== seconds)), stands(word, in: bytes, from: index, to: index + 16)
        {
          return true
        }
        index += 16
      }
      return stands(word, in: bytes, from: index, to: bytes.count)
    }
  }

  /// Whether `word` begins at one of the places from `start` up to `end`.
  private static func stands(
    _ word: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Bool {
    let last = min(end - 1, bytes.count - word.count)
    var place = start
    while place <= last {
      if bytes[place] == word[0], bytes[place...].starts(with: word) { return true }
      place += 1
    }
    return false
  }
}

extension String {
  /// Whether the bytes of `word` stand anywhere in it.
  func holds(_ word: StaticString) -> Bool {
    var copy = self
    return copy.withUTF8 { ByteSearch.contains(word, in: $0) }
  }
}
