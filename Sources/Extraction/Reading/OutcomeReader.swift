import Matching
import SourceText

/// Finds the numbers of a statement that measure an outcome: a number with a unit, a percentage, a
/// factor, a change from one number to another. Years, versions, money and head counts are none.
struct OutcomeReader {
  let lexicon: Lexicon
  let document: DocumentTokens
  let range: Range<Int>

  /// Number of the phrase that stands for an outcome, so that patterns can ask for one.
  static let phrase: Int32 = 0
  /// A word that no document holds; it takes the number above.
  static let reserved = "\u{E000}outcome"

  private var text: [UInt8] { document.text }
  private var tokens: [Token] { document.tokens }
  private var classes: TokenClasses { document.classes }

  /// Returns the tokens of the outcomes, given the phrases that stand in the statement.
  func outcomes(_ hits: ArraySlice<PhraseHit>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard tokens[index].traits.contains(.digit) else {
        if let end = factorEnd(from: index, hits) { found.append(index..<end) }
        index += 1
        continue
      }
      let number = numberEnd(from: index)
      if let end = outcomeEnd(number: index..<number, hits) { found.append(index..<end) }
      index = max(number, index + 1)
    }
    return found
  }

  /// Returns the index after the number that begins at `start`: `1.9`, `40,000`, `11`.
  private func numberEnd(from start: Int) -> Int {
    var end = start + 1
    while end + 1 < range.upperBound, tokens[end].id == 0x2E || tokens[end].id == 0x2C,
      !tokens[end].traits.contains(.spaced), tokens[end + 1].traits.contains(.digit),
      !tokens[end + 1].traits.contains(.spaced)
    { end += 2 }
    return end
  }

  private func outcomeEnd(number: Range<Int>, _ hits: ArraySlice<PhraseHit>) -> Int? {
    guard !isExcluded(number) else { return nil }
    var end = number.upperBound
    let next = end < range.upperBound ? tokens[end].id : 0
    if next == UInt32(UInt8(ascii: "%")) || next == Mark.times { return end + 1 }
    if let change = changeEnd(from: end) { return phraseEnd(at: change, .unit, hits) ?? change }
    if let unit = phraseEnd(at: end, .unit, hits) { return unit }
    if let change = metricChangeEnd(number, hits) { return change }
    end = number.upperBound
    return hasUnitSuffix(tokens[number.upperBound - 1]) ? end : nil
  }

  /// Returns the index after the second number of `A → B`, `A -> B`, or `from A to B`; a unit may stand between.
  private func changeEnd(from end: Int) -> Int? {
    var index = end
    var hasArrow = false
    while index < range.upperBound, index < end + 4 {
      let token = tokens[index]
      if token.id == Mark.arrow || token.id == 0x3E { hasArrow = true }
      if token.traits.contains(.digit) { return hasArrow ? numberEnd(from: index) : nil }
      index += 1
    }
    return nil
  }

  /// Returns the index after the second number of "from 214 to 9" where a metric stands close before it.
  private func metricChangeEnd(_ number: Range<Int>, _ hits: ArraySlice<PhraseHit>) -> Int? {
    guard classes.ends(before: number.lowerBound).contains(.changeFrom),
      let second = phraseEnd(at: number.upperBound, .changeTo, hits), second < range.upperBound,
      tokens[second].traits.contains(.digit),
      metric(in: max(range.lowerBound, number.lowerBound - Self.reachOfMetric)..<number.lowerBound, hits)
        != nil
    else { return nil }
    let end = numberEnd(from: second)
    return isExcluded(second..<end) ? nil : end
  }

  /// Returns the index after the metric that a word at `index` says the factor of: "halving the build time".
  private func factorEnd(from index: Int, _ hits: ArraySlice<PhraseHit>) -> Int? {
    guard classes.begins(at: index).contains(.factor) else { return nil }
    let words = index + 1..<min(range.upperBound, index + 1 + Self.reachOfFactor)
    return words.isEmpty ? nil : metric(in: words, hits)
  }

  /// Returns the index after the first metric that begins within `words`.
  private func metric(in words: Range<Int>, _ hits: ArraySlice<PhraseHit>) -> Int? {
    let first = hits.partitioningIndex { Int($0.start) >= words.lowerBound }
    return hits[first...].prefix { Int($0.start) < words.upperBound }
      .first { lexicon.classes[Int($0.phrase)].contains(.metric) }.map { Int($0.end) }
  }

  /// So many words before a change its metric may begin.
  private static let reachOfMetric = 9
  /// So many words behind a factor its metric may begin.
  private static let reachOfFactor = 4

  /// Returns the index after the longest phrase of `kind` that begins at `index`.
  private func phraseEnd(at index: Int, _ kind: WordClass, _ hits: ArraySlice<PhraseHit>) -> Int? {
    guard classes.begins(at: index).contains(kind) else { return nil }
    let first = hits.partitioningIndex { Int($0.start) >= index }
    let last = hits[first...].prefix { Int($0.start) == index }
      .last { lexicon.classes[Int($0.phrase)].contains(kind) }
    return last.map { Int($0.end) }
  }

  /// Whether the letters behind the digits of one token are a unit: `40k`, `3x`, `14KB`.
  private func hasUnitSuffix(_ token: Token) -> Bool {
    let word = text[Int(token.start)..<Int(token.end)]
    let letters = word.drop { (0x30...0x39).contains($0) }
    guard !letters.isEmpty, letters.count <= 4 else { return false }
    if letters.count == 1, let letter = letters.first { return "xkm".utf8.contains(letter | 0x20) }
    let number = lexicon.matcher.tokenizer.number(of: letters.map { $0 | 0x20 })
    guard number != 0, let phrase = lexicon.matcher.phrase(of: number) else { return false }
    return lexicon.classes[Int(phrase)].contains(.unit)
  }

  private func isExcluded(_ number: Range<Int>) -> Bool {
    let first = tokens[number.lowerBound]
    let digits = text[Int(first.start)..<Int(first.end)]
    if number.count == 1, digits.count == 4, digits.first == 0x31 || digits.first == 0x32,
      digits.allSatisfy({ (0x30...0x39).contains($0) })
    {
      let year = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      if (1950...2099).contains(year) { return true }
    }
    if number.lowerBound > range.lowerBound {
      let before = tokens[number.lowerBound - 1]
      let isMoney = before.id == UInt32(UInt8(ascii: "$"))
      let isPart =
        !first.traits.contains(.spaced) && (before.id == 0x2F || before.id == 0x2E || before.id == 0x23)
      if isMoney || isPart { return true }
    }
    let around =
      classes.begins(at: number.upperBound).union(classes.begins(at: number.upperBound + 1))
      .union(classes.ends(before: number.lowerBound)).union(classes.ends(before: number.lowerBound - 1))
    return around.contains(.notOutcome)
  }
}
