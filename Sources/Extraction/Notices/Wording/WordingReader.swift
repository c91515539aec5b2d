import Matching
import Model
import SourceText

/// Finds in one document what is said again and again, and what others said before.
struct WordingReader {
  let extractor: DocumentExtractor
  let tokens: DocumentTokens
  let words: DocumentWords
  let places: PlaceFinder

  /// A statement with what is counted of it.
  struct Line {
    /// Its words, as one number.
    let number: UInt64
    let words: Int
    let terms: Int
    /// How often each of several terms stands in it.
    let rounds: Int
    let span: TextSpan
    /// Title of its entry.
    let title: TextSpan?
    let kind: EntryKind
    /// Index of its entry.
    let entry: Int
  }

  /// A statement of so many words is not the same as another by chance.
  private static let longStatement = 8
  /// A list that is written down so often is written for programs.
  private static let listRepeats = 3
  private static let listTerms = 4
  /// Percent of the words of a document that one term may make up, and how often it may stand.
  private static let mostPercent = 5
  private static let mostTerms = 20

  /// Returns the lines of `reading`, whose entry has that number.
  func lines(_ reading: EntryReading, entry: Int) -> [Line] {
    reading.scans.enumerated().compactMap { index, scan in
      let range = range(of: scan.tokens)
      guard !range.isEmpty else { return nil }
      return Line(
        number: words.number(of: range), words: range.count, terms: reading.terms[index].count,
        rounds: rounds(reading.terms[index]),
        span: scan.statement.span, title: reading.entry.title, kind: reading.entry.kind, entry: entry)
    }
  }

  /// Returns what a human should know of the document.
  func findings(_ lines: [Line], termCounts: [Int: Int]) -> [Finding] {
    [repeatedStatement(lines), repeatedList(lines), density(termCounts), shared()].compactMap { $0 }
  }

  /// How often a list goes round within one statement: each of three terms or more stands so often.
  private func rounds(_ terms: [EntryReading.Term]) -> Int {
    guard terms.count >= Self.listRepeats * 3 else { return 1 }
    let counts = Dictionary(grouping: terms, by: \.rule).values.map(\.count).sorted(by: >)
    return counts.count >= 3 ? counts[2] : 1
  }

  /// The words that begin with the tokens of `range`.
  private func range(of range: Range<Int>) -> Range<Int> {
    let start = words.tokens.partitioningIndex { Int($0) >= range.lowerBound }
    return start..<max(start, words.tokens.partitioningIndex { Int($0) >= range.upperBound })
  }

  // MARK: Findings

  private func repeatedStatement(_ lines: [Line]) -> Finding? {
    var first: [UInt64: Line] = [:]
    for line in lines where line.words >= Self.longStatement && line.kind == .job {
      guard let earlier = first[line.number] else {
        first[line.number] = line
        continue
      }
      guard earlier.entry != line.entry else { continue }
      let (before, after) = (title(earlier), title(line))
      guard before != after else { continue }
      return finding(
        "repeated-statement", "Document has the same statement under “\(before)” and “\(after)”.",
        ask: "Ask which of the two it belongs to.", line.span)
    }
    return nil
  }

  /// The title of the entry in which `line` stands.
  private func title(_ line: Line) -> String {
    line.title.map { DisplayTitle.short(tokens.string($0)) } ?? ""
  }

  private func repeatedList(_ lines: [Line]) -> Finding? {
    let lists = lines.filter { $0.terms >= Self.listTerms }
    var counts: [UInt64: Int] = [:]
    for line in lists { counts[line.number, default: 0] += line.rounds }
    guard let line = lists.first(where: { counts[$0.number, default: 0] >= Self.listRepeats }) else {
      return nil
    }
    return finding(
      "repeated-list",
      "Document has the same list \(counts[line.number, default: 0]) times; it counted once.",
      ask: "Ask for one piece of work with one item of the list.", line.span)
  }

  private func density(_ counts: [Int: Int]) -> Finding? {
    let most = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    guard let most, most.value >= Self.mostTerms, most.value * 100 > words.hashes.count * Self.mostPercent
    else { return nil }
    let term = extractor.lexicon.rules[most.key].rule.term
    return Finding(
      code: "keyword-density",
      message:
        "Document names \(term) \(most.value) times in \(words.hashes.count) words; repeats counted once.",
      ask: "Ask for one piece of work with it and what was hard about it.", document: extractor.document.id)
  }

  private func shared() -> Finding? {
    guard let brief = extractor.brief, let range = brief.longestShared(words) else { return nil }
    let first = tokens.tokens[Int(words.tokens[range.lowerBound])]
    let last = tokens.tokens[Int(words.tokens[range.upperBound - 1])]
    return finding(
      "shared-wording", "Document shares \(range.count) words in a row with \(brief.name).",
      ask: "Ask for an example in the candidate's own words.", TextSpan(Int(first.start), Int(last.end)))
  }

  private func finding(_ code: String, _ message: String, ask: String, _ span: TextSpan) -> Finding {
    Finding(
      code: code, message: message, ask: ask, document: extractor.document.id,
      line: places.place(at: span.start).line, quote: DisplayTitle.short(tokens.string(span), 400))
  }
}

/// Shortens what a finding names.
enum DisplayTitle {
  /// Returns `text`, or as many of its characters as fit into `bytes` and a mark.
  static func short(_ text: String, _ bytes: Int = 160) -> String {
    if text.utf8.count <= bytes { return text }
    var kept = ""
    for character in text {
      if kept.utf8.count + character.utf8.count > bytes { break }
      kept.append(character)
    }
    return kept + "…"
  }
}
