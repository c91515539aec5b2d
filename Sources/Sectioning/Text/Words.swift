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
    var key = Folding.seed
    var offset = start
    var hasSmall = false
    var hasDigit = false
    var hasCapital = false
    var beginsCapital = false
    var isCaseless = false
    while offset < end {
      let byte = bytes[offset]
      if byte.isSmall || byte.isDigit {
        key = Folding.mix(key, UInt32(byte))
        hasSmall = hasSmall || !byte.isDigit
        hasDigit = hasDigit || byte.isDigit
        offset += 1
      } else if byte.isCapital {
        beginsCapital = beginsCapital || offset == start
        hasCapital = true
        key = Folding.mix(key, UInt32(byte | 0x20))
        offset += 1
      } else if byte < 0x80 {
        guard byte == Byte.apostrophe, offset > start, bytes.byte(offset + 1).isLetter else { break }
        offset += 1
      } else {
        let (value, length) = bytes.scalar(at: offset)
        if value == 0x2019, offset > start, bytes.byte(offset + 3).isLetter {
          offset += length
          continue
        }
        guard Folding.isLetter(value) else { break }
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
      }
    }
    guard offset > start else { return nil }
    return Word(
      span: TextSpan(start, offset), key: key, isCapitalised: beginsCapital,
      isAllCapitals: hasCapital && !hasSmall, hasDigit: hasDigit, isCaseless: isCaseless)
  }
}
