import SourceText

/// A piece of text that a date may be made of.
struct DateToken {
  /// What it is.
  let kind: Kind
  /// Where it stands.
  let span: TextSpan
  /// Whether white space stands before it.
  let isSpaced: Bool
  /// How many words it has.
  let words: Int
  /// Whether it is a word that begins with a small letter, or of an alphabet without capitals.
  var isSmall = false
  /// Whether it is written in a script without case that parts no words, such as Chinese.
  var isCaseless = false

  /// The sorts of pieces.
  enum Kind: Hashable {
    /// Digits, with the Chinese, Japanese or Korean sign for year, month or day behind them.
    case number(value: Int, digits: Int, unit: Unit)
    /// A phrase of the date vocabulary.
    case word(DateWord)
    /// Any other word.
    case unknown
    /// A hyphen or dash, however long, or an arrow.
    case dash
    /// `'`, straight or curly.
    case apostrophe
    /// `…`, or points in a row.
    case ellipsis
    /// Any other mark.
    case mark(UInt8)
  }

  /// The sign behind a number.
  enum Unit: Hashable {
    case none
    case year
    case month
    case day
  }
}

/// Cuts text into the tokens that the date grammar reads.
struct DateScanner {
  let vocabulary: DateVocabulary

  /// Returns the tokens of `span`.
  func tokens(_ bytes: [UInt8], _ span: TextSpan) -> [DateToken] {
    var tokens: [DateToken] = []
    var offset = span.start
    var isSpaced = true
    while offset < span.end {
      let blank = bytes.blank(at: offset, before: span.end)
      if blank > 0 {
        offset += blank
        isSpaced = true
        continue
      }
      let start = offset
      let kind: DateToken.Kind
      var words = 1
      var first: Word?
      if bytes[offset].isDigit {
        kind = number(bytes, &offset, span.end)
      } else if let word = word(bytes, offset, span.end) {
        first = word
        kind = meaning(bytes, word, &offset, span.end, &words)
      } else {
        kind = mark(bytes, &offset, span.end)
      }
      tokens.append(
        DateToken(
          kind: kind, span: TextSpan(start, offset), isSpaced: isSpaced, words: words,
          isSmall: first.map { !$0.isCapitalised } ?? false,
          isCaseless: first?.isCaseless ?? false))
      isSpaced = false
    }
    return tokens
  }

  private func number(_ bytes: [UInt8], _ offset: inout Int, _ end: Int) -> DateToken.Kind {
    let start = offset
    var value = 0
    while offset < end, bytes[offset].isDigit {
      if offset - start < 9 { value = value * 10 + Int(bytes[offset] - 0x30) }
      offset += 1
    }
    let digits = offset - start
    var unit = DateToken.Unit.none
    if offset + 2 < end, bytes[offset] >= 0xE3 {
      switch bytes.scalar(at: offset).value {
      case 0x5E74, 0xB144: unit = .year
      case 0x6708, 0xC6D4: unit = .month
      case 0x65E5, 0xC77C: unit = .day
      default: break
      }
      if unit != .none { offset += 3 }
    }
    return .number(value: value, digits: digits, unit: unit)
  }

  /// A word here has letters only, so that "Present2 months" and "2020Q3" come apart; "Q3" stays whole.
  private func word(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Word? {
    guard let word = Words.word(bytes, at: start, before: end) else { return nil }
    guard word.hasDigit else { return word }
    var offset = start
    while offset < word.span.end, !bytes[offset].isDigit { offset += 1 }
    return offset - start == 1 ? word : Words.word(bytes, at: start, before: offset)
  }

  /// Returns what `first` and the words behind it mean. Phrases of several words need the words that follow.
  private func meaning(
    _ bytes: [UInt8], _ first: Word, _ offset: inout Int, _ limit: Int, _ used: inout Int
  ) -> DateToken.Kind {
    offset = first.span.end
    guard vocabulary.mayBegin(with: first) else { return .unknown }
    var words = [first]
    var next = offset
    // "jusqu'à présent" has an apostrophe between two of its words.
    while words.count < 3, next < limit, bytes[next] == Byte.space || bytes[next] == Byte.apostrophe,
      let word = Words.word(bytes, at: next + 1, before: limit)
    {
      words.append(word)
      next = word.span.end
    }
    guard let (value, count) = vocabulary.meaning(words[...]) else { return .unknown }
    offset = words[count - 1].span.end
    used = count
    return .word(value)
  }

  private func mark(_ bytes: [UInt8], _ offset: inout Int, _ end: Int) -> DateToken.Kind {
    var dashes = 0
    while offset < end {
      if bytes[offset] == Byte.hyphen {
        offset += 1
      } else if bytes[offset] == 0xE2, dash(bytes.scalar(at: offset).value) {
        offset += 3
      } else if dashes > 0, bytes[offset] == Byte.greater {
        offset += 1
      } else {
        break
      }
      dashes += 1
    }
    if dashes > 0 { return .dash }
    if bytes.has("..", at: offset), offset + 2 <= end {
      while offset < end, bytes[offset] == Byte.period { offset += 1 }
      return .ellipsis
    }
    let (value, length) = bytes.scalar(at: offset)
    offset = min(end, offset + length)
    switch value {
    case 0x2026: return .ellipsis
    case 0x27, 0x2018, 0x2019, 0xB4: return .apostrophe
    case 0x7E, 0xFF5E, 0x301C, 0x2192: return .dash
    default: return .mark(value < 0x80 ? UInt8(value) : 0)
    }
  }

  private func dash(_ value: UInt32) -> Bool { value >= 0x2010 && value <= 0x2015 || value == 0x2212 }
}
