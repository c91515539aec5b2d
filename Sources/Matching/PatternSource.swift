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
    var reader = Reader(text: Array(text.utf8))
    steps = try reader.steps()
  }

  private struct Reader {
    let text: [UInt8]
    var position = 0

    mutating func steps() throws(Failure) -> [Step] {
      var steps: [Step] = []
      var gap: Int?
      while let byte = next() {
        switch byte {
        case UInt8(ascii: "~"):
          guard gap == nil, !steps.isEmpty else { throw failure("a gap needs a step before it and after it") }
          gap = try number()
          continue
        case UInt8(ascii: "["):
          position += 1
          var step = try self.step()
          try expect("]")
          step.isOptional = true
          step.gap = gap ?? 0
          steps.append(step)
        default:
          var step = try self.step()
          step.gap = gap ?? 0
          steps.append(step)
        }
        gap = nil
      }
      guard gap == nil else { throw failure("a gap needs a step before it and after it") }
      guard steps.contains(where: { !$0.isOptional }) else {
        throw failure("a pattern needs a step that must be there")
      }
      return steps
    }

    private mutating func step() throws(Failure) -> Step {
      var step = Step()
      switch next() {
      case UInt8(ascii: "{"):
        position += 1
        step.className = try words(until: "}")
        try expect("}")
      case UInt8(ascii: "("):
        repeat {
          position += 1
          step.phrases.append(try words(until: "|)"))
        } while next() == UInt8(ascii: "|")
        try expect(")")
      default:
        step.phrases = [try words(until: " ~[](){}|")]
      }
      return step
    }

    /// Skips spaces and returns the byte that follows.
    private mutating func next() -> UInt8? {
      while position < text.count, text[position] == UInt8(ascii: " ") { position += 1 }
      return position < text.count ? text[position] : nil
    }

    private mutating func words(until ends: StaticString) throws(Failure) -> String {
      let start = position
      while position < text.count, !isOne(of: ends, text[position]) { position += 1 }
      var words = text[start..<position]
      while words.last == UInt8(ascii: " ") { words.removeLast() }
      while words.first == UInt8(ascii: " ") { words.removeFirst() }
      guard !words.isEmpty else { throw failure("a step has no words") }
      return String(decoding: words, as: UTF8.self)
    }

    private func isOne(of ends: StaticString, _ byte: UInt8) -> Bool {
      ends.withUTF8Buffer { $0.contains(byte) }
    }

    private mutating func expect(_ character: Unicode.Scalar) throws(Failure) {
      guard next() == UInt8(ascii: character) else { throw failure("expected '\(character)'") }
      position += 1
    }

    private mutating func number() throws(Failure) -> Int {
      position += 1
      let start = position
      while position < text.count, (0x30...0x39).contains(text[position]) { position += 1 }
      guard let number = Int(String(decoding: text[start..<position], as: UTF8.self)), number <= 40 else {
        throw failure("a gap is written ~k, k from 0 to 40")
      }
      return number
    }

    private func failure(_ message: String) -> Failure {
      let before = String(decoding: text[..<position], as: UTF8.self)
      return Failure(message: message, offset: before.count)
    }
  }
}
