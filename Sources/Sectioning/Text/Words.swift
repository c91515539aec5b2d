import SourceText

/// A word of a text, known by its folded spelling.
struct Word: Hashable {
  /// Where it stands.
  let span: TextSpan
  /// Says which word it is, without regard to case.
  let key: UInt64
  /// Whether it begins with a capital, or is written in a script without case.
  let isCapitalised: Bool
  /// Whether all its letters are capitals.
  let isAllCapitals: Bool
  /// Whether it holds a digit.
  let hasDigit: Bool
  /// Whether it is of a script without case, such as Chinese.
  let isCaseless: Bool
}

/// Cuts text into words: runs of letters and digits. An apostrophe between letters belongs to its word.
enum Words {
  /// Returns the words in `span`, at most `limit`.
  static func read(_ bytes: [UInt8], _ span: TextSpan, limit: Int = .max) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(min(limit, span.count / 4 + 1))
    var offset = span.start
    while offset < span.end, words.count < limit {
      guard let word = word(bytes, at: offset, before: span.end) else {
        offset += bytes.scalar(at: offset).length
        continue
      }
      words.append(word)
      offset = word.span.end
    }
    return words
  }

  /// Returns the word that begins at `start`, if one does.
  static func word(_ bytes: [UInt8], at start: Int, before end: Int) -> Word? {
    bytes.withUnsafeBufferPointer { word($0, at: start, before: min(end, $0.count)) }
  }

  private static func word(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, before end: Int) -> Word? {
    var reader = Reader(bytes: bytes, offset: start, end: end)
    reader.read()
    guard reader.offset > start else { return nil }
    let first = bytes[start]
    return Word(
      span: TextSpan(start, reader.offset), key: reader.key,
      isCapitalised: first < 0x80 ? first.isCapital : reader.beginsCapital,
      isAllCapitals: reader.hasCapital && !reader.hasSmall, hasDigit: reader.hasDigit,
      isCaseless: reader.isCaseless)
  }

  /// What is known of a word while it is read.
  private struct Reader {
    let bytes: UnsafeBufferPointer<UInt8>
    var offset: Int
    let end: Int
    var key = Folding.seed
    var hasSmall = false
    var hasDigit = false
    var hasCapital = false
    var beginsCapital = false
    var isCaseless = false

    mutating func read() {
      let start = offset
      while offset < end {
        let byte = bytes[offset]
        if byte.isSmall {
          hasSmall = true
          key = Folding.mix(key, UInt32(byte))
        } else if byte.isCapital {
          hasCapital = true
          key = Folding.mix(key, UInt32(byte | 0x20))
        } else if byte.isDigit {
          hasDigit = true
          key = Folding.mix(key, UInt32(byte))
        } else if byte < 0x80 {
          guard byte == Byte.apostrophe, offset > start, isLetter(at: offset + 1) else { return }
        } else {
          guard readForeign(from: start) else { return }
          continue
        }
        offset += 1
      }
    }

    /// Reads a character outside ASCII; false if it is part of no word.
    private mutating func readForeign(from start: Int) -> Bool {
      let (value, length) = scalar
      if value == 0x2019, offset > start, isLetter(at: offset + 3) {
        offset += length
        return true
      }
      guard Folding.isLetter(value) else { return false }
      let folded = Folding.lower(value)
      if folded != value {
        beginsCapital = beginsCapital || offset == start
        hasCapital = true
      } else if value >= 0x2E80 {
        beginsCapital = beginsCapital || offset == start
        isCaseless = true
      } else {
        hasSmall = true
      }
      key = Folding.mix(key, folded)
      offset += length
      return true
    }

    private func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    private func isLetter(at offset: Int) -> Bool { byte(offset).isLetter }

    private var scalar: (value: UInt32, length: Int) {
      let first = bytes[offset]
      if first < 0xE0 { return (UInt32(first & 0x1F) << 6 | continuation(1), 2) }
      if first < 0xF0 { return (UInt32(first & 0x0F) << 12 | continuation(1) << 6 | continuation(2), 3) }
      return (
        UInt32(first & 0x07) << 18 | continuation(1) << 12 | continuation(2) << 6 | continuation(3), 4
      )
    }

    private func continuation(_ distance: Int) -> UInt32 { UInt32(byte(offset + distance) & 0x3F) }
  }
}
