import Matching
import Model
import SourceText

/// Reads claims that can be held against a date: "7 years of tokio", "tokio (two years)", "tokio since 2009".
///
/// A number belongs to a thing only where nothing but plain words stands between the two; where the thing is one
/// of several languages, the years may be those of all of them, and nothing is claimed.
struct ClaimReader {
  let tokens: DocumentTokens
  let scan: StatementScan
  let lexicon: Lexicon
  /// The dated things of the statement, in order.
  let mentions: [NoticeReader.Mention]

  /// A claim, and the tokens that make it.
  struct Found {
    let kind: ClaimKind
    let thing: String?
    let number: Int
    let range: Range<Int>
  }

  private var book: NoticeBook { lexicon.notices }

  /// How many plain words may stand between the years and the thing.
  private static let reach = 7

  /// Returns the claim of the years at `words`, if they are of a thing.
  func experience(years words: Range<Int>) -> Found? {
    guard let number = number(before: words.lowerBound) else { return nil }
    if let mention = mention(after: words.upperBound), !isShared(mention) {
      return found(.experience, mention, number.months, number.start..<mention.range.upperBound)
    }
    if let mention = mention(before: number.start), !isShared(mention) {
      return found(.experience, mention, number.months, mention.range.lowerBound..<words.upperBound)
    }
    return nil
  }

  /// Returns the claim of the year behind `words`, if a thing stands before them.
  func beginning(since words: Range<Int>) -> Found? {
    var position = words.upperBound
    // A month between the two is passed over: the year decides.
    if position < scan.tokens.upperBound, !isDigits(position) { position += 1 }
    guard position < scan.tokens.upperBound, let year = Int(tokens.words(position..<position + 1)),
      (1950...2100).contains(year)
    else { return nil }
    let mention = mentions.last {
      $0.range.upperBound <= words.lowerBound && words.lowerBound - $0.range.upperBound <= Self.reach
        && isPlain($0.range.upperBound..<words.lowerBound)
    }
    guard let mention, !isShared(mention) else { return nil }
    let end = Month(year: year, month: 12)
    return found(.since, mention, end.index, mention.range.lowerBound..<position + 1)
  }

  /// Returns the version that stands behind `words`: the part after the point.
  func version(behind words: Range<Int>) -> Found? {
    var position = words.upperBound
    if position < scan.tokens.upperBound, !isDigits(position) { position += 1 }
    guard position + 2 < scan.tokens.upperBound, let releases = book.chronology.releases,
      tokens.words(position..<position + 1) == String(releases.major),
      tokens.tokens[position + 1].id == UInt32(UInt8(ascii: ".")), isDigits(position + 2),
      let minor = Int(tokens.words(position + 2..<position + 3))
    else { return nil }
    return Found(kind: .version, thing: nil, number: minor, range: words.lowerBound..<position + 3)
  }

  // MARK: Numbers

  /// The number before the token at `index`, in months.
  private func number(before index: Int) -> (months: Int, start: Int)? {
    var last = index - 1
    while last >= scan.tokens.lowerBound, isMark(last, "+") { last -= 1 }
    guard last >= scan.tokens.lowerBound else { return nil }
    if isDigits(last) {
      guard let number = Int(tokens.words(last..<last + 1)), number <= 99 else { return nil }
      guard last - 2 >= scan.tokens.lowerBound, isMark(last - 1, "."), isDigits(last - 2),
        let whole = Int(tokens.words(last - 2..<last - 1)), whole <= 99, number <= 9
      else { return (number * 12, last) }
      return (whole * 12 + number * 12 / 10, last - 2)
    }
    for hit in scan.hits where Int(hit.start) == last && Int(hit.end) == index {
      for case .number(let number) in book.meanings(of: hit.phrase) { return (number * 12, last) }
    }
    return nil
  }

  private func isDigits(_ index: Int) -> Bool {
    let token = tokens.tokens[index]
    return tokens.text[Int(token.start)..<Int(token.end)].allSatisfy { (0x30...0x39).contains($0) }
  }

  private func isMark(_ index: Int, _ mark: Character) -> Bool {
    mark.asciiValue.map { tokens.tokens[index].id == UInt32($0) } ?? false
  }

  // MARK: Things

  /// The first thing after the token before `index`, if only plain words stand between.
  private func mention(after index: Int) -> NoticeReader.Mention? {
    guard let mention = mentions.first(where: { $0.range.lowerBound >= index }) else { return nil }
    let between = index..<mention.range.lowerBound
    return between.count <= Self.reach && isPlain(between) ? mention : nil
  }

  /// The thing before the token at `index`, if a bracket, a colon, a dash or `for` joins the two.
  private func mention(before index: Int) -> NoticeReader.Mention? {
    guard let mention = mentions.last(where: { $0.range.upperBound <= index }) else { return nil }
    let between = mention.range.upperBound..<index
    guard (1...2).contains(between.count) else { return nil }
    let joints: Set<UInt32> = [UInt32(UInt8(ascii: "(")), UInt32(UInt8(ascii: ":")), Mark.dash]
    let isJoined = between.contains { joints.contains(tokens.tokens[$0].id) }
    return isJoined || ["for", "over"].contains(tokens.words(between).lowercased()) ? mention : nil
  }

  /// Whether only words stand in `range`, none of them another language or "and".
  private func isPlain(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      let token = tokens.tokens[index]
      if !token.traits.contains(.word) { return isMark(index, "'") || token.id == Mark.other }
      return !isPeer(index)
        && tokens.words(index..<index + 1).lowercased() != "and"
    }
  }

  /// Whether another language is named from the token at `index` on.
  private func isPeer(_ index: Int) -> Bool {
    scan.hits.contains { Int($0.start) == index && lexicon.classes[Int($0.phrase)].contains(.peer) }
  }

  /// Whether the thing stands in a row with another language, so that the years may be those of all.
  private func isShared(_ mention: NoticeReader.Mention) -> Bool {
    guard book.chronology.things[mention.thing].isSubject else { return false }
    let (low, high) = (mention.range.lowerBound, mention.range.upperBound)
    let before = max(scan.tokens.lowerBound, low - 3)..<low
    let after = high..<min(scan.tokens.upperBound, high + 4)
    return isRow(before, nearest: low - 1) || isRow(after, nearest: high)
  }

  /// Whether a language stands in `range`, and a comma, a slash or "and" beside the thing.
  private func isRow(_ range: Range<Int>, nearest: Int) -> Bool {
    guard range.contains(nearest) else { return false }
    let isJoined =
      isMark(nearest, ",") || isMark(nearest, "/") || isMark(nearest, "&")
      || ["and", "or"].contains(tokens.words(nearest..<nearest + 1).lowercased())
    return isJoined && range.contains { isPeer($0) }
  }

  private func found(
    _ kind: ClaimKind, _ mention: NoticeReader.Mention, _ number: Int, _ range: Range<Int>
  ) -> Found {
    Found(kind: kind, thing: book.chronology.things[mention.thing].id, number: number, range: range)
  }
}
