/// Text with runs of white space made one space.
enum FoldedText {
  /// Returns `bytes`, which are UTF-8, on one line.
  static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard let odd = firstOdd(bytes) else { return String(decoding: bytes, as: UTF8.self) }
    guard bytes[odd] < 0x80 else { return foldedUnicode(bytes) }
    return String(unsafeUninitializedCapacity: bytes.count) { folded in
      var count = 0
      for byte in bytes {
        if byte > 0x20 {
          folded[count] = byte
          count += 1
        } else if count > 0, folded[count - 1] != 0x20 {
          folded[count] = 0x20
          count += 1
        }
      }
      return count > 0 && folded[count - 1] == 0x20 ? count - 1 : count
    }
  }

  /// Returns the index of the first byte that may have to go: a control character, what may be the first byte of a
  /// space outside ASCII, else the second of two spaces.
  private static func firstOdd(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var double: Int?
    var previous: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if byte < 0x20 || byte == 0xC2 || byte >= 0xE1 { return index }
      if byte == 0x20, previous == 0x20, double == nil { double = index }
      previous = byte
    }
    return double
  }

  /// Folds white space of all kinds. Where a mark that joins what stands before it follows a space, the two are one
  /// character, and the standard library tells what that is.
  private static func foldedUnicode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var isPlain = true
    let folded = String(unsafeUninitializedCapacity: bytes.count) { folded in
      var count = 0
      var index = 0
      while index < bytes.count {
        let length = spaceLength(bytes, index)
        guard length > 0 else {
          folded[count] = bytes[index]
          count += 1
          index += 1
          continue
        }
        index += length
        if index < bytes.count, mayJoin(bytes, index) {
          isPlain = false
          return 0
        }
        if count > 0, folded[count - 1] != 0x20 {
          folded[count] = 0x20
          count += 1
        }
      }
      return count > 0 && folded[count - 1] == 0x20 ? count - 1 : count
    }
    if isPlain { return folded }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Returns how many bytes the white space at `index` takes, 0 if there is none.
  private static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let first = bytes[index]
    if first < 0x80 { return first == 0x20 || first &- 0x09 < 5 ? 1 : 0 }
    if first == 0xC2 {
      return index + 1 < bytes.count && (bytes[index + 1] == 0xA0 || bytes[index + 1] == 0x85) ? 2 : 0
    }
    guard first >= 0xE1, first <= 0xE3, index + 2 < bytes.count else { return 0 }
    switch (first, bytes[index + 1], bytes[index + 2]) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }

  /// Whether the character at `index` may be one with a space before it: nothing below U+0300, and of the general
  /// punctuation only the joiners at its beginning.
  private static func mayJoin(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard bytes[index] >= 0xCC else { return false }
    guard bytes[index] == 0xE2, index + 2 < bytes.count else { return true }
    return bytes[index + 1] == 0x80 ? (0x8B...0x8F).contains(bytes[index + 2]) : bytes[index + 1] == 0x83
  }
}
