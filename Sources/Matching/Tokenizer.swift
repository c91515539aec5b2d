/// Cuts a text into words and marks.
///
/// A word is a run of letters and digits. Spaces, hyphens, underscores, back-ticks, asterisks and
/// double quotes only separate words, so that `borrow checker`, `borrow-checker` and
/// `borrow_checker` are the same two words. Every other mark is a token of its own and keeps the words
/// around it apart. A web or mail address is one token that matches nothing.
package struct Tokenizer: Sendable {
  fileprivate let vocabulary: Vocabulary

  package init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Appends the tokens of `text` in `range` to `tokens`.
  package func tokenize(_ text: [UInt8], in range: Range<Int>, into tokens: inout [Token]) {
    text.withUnsafeBufferPointer { tokenize($0, in: range, into: &tokens) }
  }

  /// Appends the tokens of `text` in `range` to `tokens`.
  package func tokenize(_ text: UnsafeBufferPointer<UInt8>, in range: Range<Int>, into tokens: inout [Token])
  {
    precondition(range.upperBound <= text.count, "a statement ends behind its text")
    Self.classes.withUnsafeBufferPointer { classes in
      var reader = Reader(text: text, classes: classes, position: range.lowerBound, end: range.upperBound)
      while let token = reader.next(vocabulary) { tokens.append(token) }
    }
  }

  /// Appends the folded bytes of the word at `token` to `word`, for numbering the words of rules.
  package static func fold(_ token: Token, of text: [UInt8], into word: inout [UInt8]) {
    text.withUnsafeBufferPointer { text in
      let bytes = text[Int(token.start)..<Int(token.end)]
      if bytes.allSatisfy({ $0 < 0x80 }) {
        for byte in bytes { word.append(classes[Int(byte)] == 3 ? byte | 0x20 : byte) }
        return
      }
      let latin = bytes.contains { $0 < 0x80 && classes[Int($0)] & 1 == 1 }
      var position = Int(token.start)
      while position < Int(token.end) {
        let (scalar, length) = UTF8Scalar.decode(text, at: position, end: Int(token.end))
        position += length
        if scalar >= 0x80, Folding.classify(scalar) == .invisible { continue }
        _ = Folding.append(scalar, to: &word, latin: latin)
      }
    }
  }

  /// What an ASCII byte is to words.
  private static let classes: [UInt8] = (0..<128).map { (byte: UInt8) in
    switch byte {
    case 0x30...0x39: 2
    case 0x61...0x7A: 1
    case 0x41...0x5A: 3
    case 0x0A: 5
    case 0..<0x21, 0x7F: 4
    case UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "\""): 6
    case UInt8(ascii: "-"): 7
    default: 8
    }
  }

  private struct Reader {
    let text: UnsafeBufferPointer<UInt8>
    /// `Tokenizer.classes`, at hand for every byte.
    let classes: UnsafeBufferPointer<UInt8>
    var position: Int
    let end: Int
    var before: Token.Traits = [.spaced, .lineStart]
    /// The folded bytes of the last word outside ASCII, kept for their room.
    var folded: [UInt8] = []

    mutating func next(_ vocabulary: Vocabulary) -> Token? {
      while position < end {
        let byte = text[position]
        guard byte < 0x80 else {
          if let token = foreign(vocabulary) { return token }
          continue
        }
        switch classes[Int(byte)] {
        case 1, 2, 3: return word(vocabulary)
        case 4:
          before.insert(.spaced)
          position += 1
        case 5:
          before.insert([.spaced, .lineStart])
          position += 1
        case 6: position += 1
        case 7:
          if before.contains(.spaced), position + 1 >= end || text[position + 1] <= 0x20 {
            return mark(Mark.dash, length: 1)
          }
          position += 1
        default: return mark(UInt32(byte), length: 1)
        }
      }
      return nil
    }

    private mutating func mark(_ id: UInt32, length: Int) -> Token {
      let token = Token(id: id, start: position, end: position + length, traits: before)
      position += length
      before = []
      return token
    }

    /// Reads a word that begins with an ASCII letter or digit.
    private mutating func word(_ vocabulary: Vocabulary) -> Token {
      let start = position
      var hash = Vocabulary.Hash.start
      var uppers = 0
      var index = start
      while index < end {
        let byte = text[index]
        if byte &- 0x61 < 26 {
          hash = Vocabulary.Hash.add(byte, to: hash)
          index += 1
          continue
        }
        guard byte < 0x80 else { return mixedWord(vocabulary, from: start) ?? mark(Mark.other, length: 1) }
        let kind = classes[Int(byte)]
        guard kind < 4 else { break }
        if kind == 3 { uppers += 1 }
        hash = Vocabulary.Hash.add(kind == 3 ? byte | 0x20 : byte, to: hash)
        index += 1
      }
      if let length = Address.length(in: text, word: start..<index, end: end) {
        var token = mark(Mark.address, length: length)
        token = Token(id: token.id, start: start, end: start + length, traits: token.traits.union(.address))
        return token
      }
      var traits: Token.Traits = before.union(.word)
      let first = classes[Int(text[start])]
      if first == 2 { traits.insert(.digit) }
      if first == 3 { traits.insert(.capital) }
      let later = uppers - (first == 3 ? 1 : 0)
      if later > 0 { traits.insert(later == index - start - 1 ? .upper : .mixed) }
      let word = UnsafeBufferPointer(rebasing: text[start..<index])
      let id = vocabulary.number(hash: hash, ofASCII: word)
      position = index
      before = []
      return Token(id: id, start: start, end: index, traits: traits)
    }

    /// Reads what begins with a byte outside ASCII; `nil` if it was only space.
    private mutating func foreign(_ vocabulary: Vocabulary) -> Token? {
      let (scalar, length) = UTF8Scalar.decode(text, at: position, end: end)
      switch Folding.classify(scalar) {
      case .letter: return mixedWord(vocabulary, from: position)
      case .ideograph:
        let start = position
        let id = vocabulary.number(of: Array(text[start..<start + length])[...])
        position += length
        defer { before = [] }
        return Token(id: id, start: start, end: position, traits: before.union(.word))
      case .invisible, .joint: position += length
      case .space:
        before.insert(.spaced)
        position += length
      case .mark(let id): return mark(id, length: length)
      }
      return nil
    }

    /// Reads a word that holds characters outside ASCII, folding it scalar by scalar.
    private mutating func mixedWord(_ vocabulary: Vocabulary, from start: Int) -> Token? {
      let latin = hasLatinLetter(from: start)
      folded.removeAll(keepingCapacity: true)
      var traits: Token.Traits = before.union(.word)
      var index = start
      var last = start
      scan: while index < end {
        let (scalar, length) = UTF8Scalar.decode(text, at: index, end: end)
        if scalar < 0x80 {
          guard classes[Int(scalar)] < 4 else { break }
        } else {
          switch Folding.classify(scalar) {
          case .letter: break
          case .invisible:
            index += length
            continue scan
          default: break scan
          }
        }
        if folded.isEmpty, (0x41...0x5A).contains(scalar) { traits.insert(.capital) }
        if folded.isEmpty, (0x30...0x39).contains(scalar) { traits.insert(.digit) }
        if Folding.append(scalar, to: &folded, latin: latin) { traits.insert(.lookalike) }
        index += length
        last = index
      }
      guard last > start else { return nil }
      position = index
      before = []
      return Token(id: vocabulary.number(of: folded[...]), start: start, end: last, traits: traits)
    }

    /// Whether the word at `start` has an ASCII letter, so that its other letters are look-alikes.
    private func hasLatinLetter(from start: Int) -> Bool {
      var index = start
      while index < end {
        let byte = text[index]
        if byte < 0x80 {
          let kind = classes[Int(byte)]
          if kind == 1 || kind == 3 { return true }
          if kind > 3 { return false }
        } else if byte < 0xC3 || byte > 0xDF, byte & 0xC0 != 0x80, byte != 0xC2, byte != 0xE2, byte != 0xEF {
          return false
        }
        index += 1
      }
      return false
    }
  }
}

extension Vocabulary {
  /// Returns the number of a word given by its folded bytes; 0 if no rule mentions it.
  package func number(of word: ArraySlice<UInt8>) -> UInt32 { number(hash: Hash.of(word), of: word) }

  /// Returns the number of `word`, whose bytes hash to `hash`; 0 if no rule mentions it.
  func number(hash: UInt64, of word: ArraySlice<UInt8>) -> UInt32 {
    let start = word.startIndex
    return number(hash: hash, count: word.count) { word[start + $0] }
  }
}

extension Tokenizer {
  /// Returns the number of the word whose folded bytes are `word`; 0 if no rule mentions it.
  package func number(of word: [UInt8]) -> UInt32 { vocabulary.number(of: word[...]) }
}
