import Matching
import Model
import SourceText

/// Finds in an entry what earns nothing and what a human should know of.
struct NoticeReader {
  let extractor: DocumentExtractor
  let tokens: DocumentTokens
  let reading: EntryReading
  let places: PlaceFinder
  /// Index of the entry among all of the candidate's.
  let entry: Int

  private var book: NoticeBook { extractor.lexicon.notices }

  /// A dated thing in a statement.
  struct Mention {
    let range: Range<Int>
    let thing: Int
  }

  func append(to collector: inout SignalCollector) {
    for (index, scan) in reading.scans.enumerated() {
      let notices = scan.hits.filter { book.has($0.phrase) }
      if notices.isEmpty { continue }
      let claims = ClaimReader(
        tokens: tokens, scan: scan, lexicon: extractor.lexicon, mentions: mentions(index, notices))
      for hit in notices {
        let words = Int(hit.start)..<Int(hit.end)
        for meaning in book.meanings(of: hit.phrase) {
          switch meaning {
          case .years: add(claims.experience(years: words), scan, to: &collector)
          case .since: add(claims.beginning(since: words), scan, to: &collector)
          case .release: add(claims.version(behind: words), scan, to: &collector)
          case .partTime where scan.statement.isTitle:
            add(ClaimReader.Found(kind: .partTime, thing: nil, number: 0, range: words), scan, to: &collector)
          case .thing(let thing) where !isDenied(words, scan):
            let id = book.chronology.things[thing].id
            add(ClaimReader.Found(kind: .named, thing: id, number: 0, range: words), scan, to: &collector)
          case .beyondReason: add(beyondReason(words, scan), to: &collector)
          case .instruction: add(instruction(words, scan), to: &collector)
          case .service: raise(.service, index, words, in: &collector)
          case .wide: raise(.wide, index, words, in: &collector)
          default: break
          }
        }
      }
    }
    for (index, scan) in reading.scans.enumerated() {
      for range in scan.outcomes where factor(range) >= book.mostTimes {
        add(beyondReason(range, scan), to: &collector)
      }
      if let words = described(index) { raise(.component, index, words, in: &collector) }
    }
  }

  // MARK: Claims

  private func add(_ found: ClaimReader.Found?, _ scan: StatementScan, to collector: inout SignalCollector) {
    guard let found, reading.section != .advert else { return }
    collector.claims.append(
      Claim(
        kind: found.kind, thing: found.thing, number: found.number, entry: entry,
        evidence: evidence(found.range, scan)))
  }

  /// The dated things of a statement, in order, without those that are denied or wished for.
  private func mentions(_ index: Int, _ notices: [PhraseHit]) -> [Mention] {
    let scan = reading.scans[index]
    var mentions = reading.terms[index].compactMap { term in
      book.thing(ofRule: term.rule).map { Mention(range: Int(term.hit.start)..<Int(term.hit.end), thing: $0) }
    }
    for hit in notices {
      for case .thing(let thing) in book.meanings(of: hit.phrase) {
        mentions.append(Mention(range: Int(hit.start)..<Int(hit.end), thing: thing))
      }
    }
    return mentions.filter { !isDenied($0.range, scan) }
      .sorted { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }
  }

  private func isDenied(_ words: Range<Int>, _ scan: StatementScan) -> Bool {
    scan.cues.contains { $0.covers.clamped(to: words) == words && extractor.lexicon.cues[$0.cue].cap == 0 }
  }

  // MARK: Scope

  /// Raises the scope to `level` where the statement describes work in the subject.
  private func raise(
    _ level: ScopeLevel, _ index: Int, _ words: Range<Int>, in collector: inout SignalCollector
  ) {
    let scan = reading.scans[index]
    guard reading.isHome, level > collector.scope?.level ?? .component || collector.scope == nil,
      reading.section != .advert, reading.section != .education, !isDenied(words, scan),
      reading.shapes[index].level >= 2 || level == .wide && reading.section.isOwnByNature
    else { return }
    let because = level == .component ? "work is described" : tokens.words(words)
    collector.scope = Scope(level: level, because: because, evidence: evidence(words, scan))
  }

  /// Returns the words of a statement that describes work, if it does.
  private func described(_ index: Int) -> Range<Int>? {
    let range = reading.scans[index].tokens
    guard reading.shapes[index].level >= 2, !reading.scans[index].statement.isTitle, !range.isEmpty else {
      return nil
    }
    return range
  }

  // MARK: Findings

  /// Adds `finding` unless its statement has one of its kind already.
  private func add(_ finding: Finding, to collector: inout SignalCollector) {
    let isKnown = collector.findings.contains { $0.code == finding.code && $0.quote == finding.quote }
    if !isKnown { collector.findings.append(finding) }
  }

  /// The factor of an outcome: 1,000 of `1000x` and `1,000 ×`; 0 of an outcome that is none.
  private func factor(_ range: Range<Int>) -> Int {
    // Nearly all outcomes end in something else, which one byte tells; "×" ends in 0x97.
    switch tokens.text[tokens.span(range).end - 1] {
    case UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "s"), UInt8(ascii: "S"), 0x97: break
    default: return 0
    }
    let text = tokens.words(range).lowercased().filter { $0 != "," && $0 != " " }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    return rest == "x" || rest == "×" || rest == "times" ? Int(digits) ?? 0 : 0
  }

  private func beyondReason(_ words: Range<Int>, _ scan: StatementScan) -> Finding {
    finding(
      "metric-beyond-reason", "Document says “\(tokens.words(words))”.",
      ask: "Ask how it was measured, and against what.", words, scan)
  }

  private func instruction(_ words: Range<Int>, _ scan: StatementScan) -> Finding {
    finding(
      "addressed-to-programs",
      "Document holds words that speak to a program that reads it: “\(tokens.words(words))”. "
        + "They had no effect.",
      ask:
        "Ask whether the candidate knows of these words; templates and converters sometimes bring text along.",
      words, scan)
  }

  private func finding(
    _ code: String, _ message: String, ask: String, _ words: Range<Int>, _ scan: StatementScan
  ) -> Finding {
    let found = evidence(words, scan)
    return Finding(
      code: code, message: message, ask: ask, document: found.document, line: found.line,
      quote: extractor.document.text.string(scan.statement.span))
  }

  private func evidence(_ words: Range<Int>, _ scan: StatementScan) -> Evidence {
    extractor.evidence(tokens.span(words), in: scan.statement.span, reading.section, places)
  }
}
