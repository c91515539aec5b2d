/// A pattern as written, read into its parts.
///
///     {work} ~5 (middleware|extractor|request guard) [for] ~3 {number}
///
/// `word` or `(a|b c)` is a phrase or a choice of phrases, `word*` stands for the inflections of a word,
/// `{class}` for any phrase of a class, `[…]` may be missing, and `~k` lets at most `k` tokens stand
/// between its neighbours, which otherwise stand side by side.
package struct PatternSource: Sendable, Hashable {
  /// One place of the sequence, as written.
  package struct Step: Sendable, Hashable {
    /// The phrases, `*` included.
    package var phrases: [String] = []
    /// The class, if it is one.
    package var className: String?
    /// The most tokens before it.
    package var gap = 0
    /// Whether it may be missing.
    package var isOptional = false
  }

  /// Why a pattern cannot be read.
  package struct Failure: Error, Hashable, Sendable {
    /// What is wrong, as a lowercase clause.
    package let message: String
    /// 0-based offset in characters.
    package let offset: Int
  }

  /// The places in order.
  package let steps: [Step]

  /// Reads `text`.
  package init(_ text: String) throws(Failure) {
    var reader = Reader(characters: Array(text))
    steps = try reader.steps()
  }

  private struct Reader {
    let characters: [Character]
    var position = 0

    mutating func steps() throws(Failure) -> [Step] {
      var steps: [Step] = []
      var gap: Int?
      while let character = next() {
        switch character {
        case "~":
          guard gap == nil, !steps.isEmpty else { throw failure("a gap needs a step before it and after it") }
          gap = try number()
        case "[":
          position += 1
          var step = try self.step(until: "]")
          try expect("]")
          step.isOptional = true
          step.gap = gap ?? 0
          gap = nil
          steps.append(step)
        default:
          var step = try self.step(until: nil)
          step.gap = gap ?? 0
          gap = nil
          steps.append(step)
        }
      }
      guard gap == nil else { throw failure("a gap needs a step before it and after it") }
      guard steps.contains(where: { !$0.isOptional }) else {
        throw failure("a pattern needs a step that must be there")
      }
      return steps
    }

    private mutating func step(until end: Character?) throws(Failure) -> Step {
      var step = Step()
      switch next() {
      case "{":
        position += 1
        step.className = try text(until: ["}"])
        try expect("}")
      case "(":
        repeat {
          position += 1
          step.phrases.append(try text(until: ["|", ")"]))
        } while next() == "|"
        try expect(")")
      default:
        let stops: Set<Character> = [" ", "~", "[", "]", "(", ")", "{", "}", "|"]
        step.phrases = [try text(until: stops)]
      }
      return step
    }

    /// Skips spaces and returns the character that follows.
    private mutating func next() -> Character? {
      while position < characters.count, characters[position] == " " { position += 1 }
      return position < characters.count ? characters[position] : nil
    }

    private mutating func text(until ends: Set<Character>) throws(Failure) -> String {
      var text = ""
      while position < characters.count, !ends.contains(characters[position]) {
        text.append(characters[position])
        position += 1
      }
      while text.last == " " { text.removeLast() }
      while text.first == " " { text.removeFirst() }
      guard !text.isEmpty else { throw failure("a step has no words") }
      return text
    }

    private mutating func expect(_ character: Character) throws(Failure) {
      guard next() == character else { throw failure("expected '\(character)'") }
      position += 1
    }

    private mutating func number() throws(Failure) -> Int {
      position += 1
      var digits = ""
      while position < characters.count, characters[position].isASCII, characters[position].isNumber {
        digits.append(characters[position])
        position += 1
      }
      guard let number = Int(digits), number <= 40 else {
        throw failure("a gap is written ~k, k from 0 to 40")
      }
      return number
    }

    private func failure(_ message: String) -> Failure { Failure(message: message, offset: position) }
  }
}
