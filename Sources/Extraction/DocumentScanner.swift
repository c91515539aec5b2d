import Matching
import Model
import SourceText

/// Cuts a document's statements into tokens and finds every phrase in them, in one pass.
struct DocumentScanner {
  let lexicon: Lexicon
  /// Where the person's identity stands; no phrase is found there.
  let identity: IdentitySpans

  /// Returns the tokens of `document` and its entries, each with its statements scanned.
  func scan(_ document: Document) -> (DocumentTokens, [EntryReading]) {
    let (tokens, ranges) = tokens(of: document)
    var classes = TokenClasses(tokens: tokens.count)
    var found: [PhraseHit] = []
    found.reserveCapacity(tokens.count)
    var ends: [Int] = []
    ends.reserveCapacity(ranges.count)
    let mayNameSchools = document.sections.flatMap(\.entries).flatMap { entry in
      entry.statements.map { SchoolNames.areRead(in: $0, of: entry) }
    }
    for (number, range) in ranges.enumerated() {
      let first = found.count
      lexicon.matcher.scan(tokens, in: range, into: &found)
      hide(range, tokens, from: first, in: &found)
      if mayNameSchools[number] { hideSchools(range, tokens, from: first, in: &found) }
      classes.add(found[first...], lexicon)
      ends.append(found.count)
    }
    let scanned = DocumentTokens(text: document.text.bytes, tokens: tokens, classes: classes)
    var drafts: [Draft] = []
    drafts.reserveCapacity(ranges.count)
    var hits: [PhraseHit] = []
    hits.reserveCapacity(found.count + ranges.count)
    for (number, range) in ranges.enumerated() {
      let first = number > 0 ? ends[number - 1] : 0
      drafts.append(draft(range, found[first..<ends[number]], scanned, into: &hits))
    }
    return (scanned, readings(document, drafts, ranges, hits))
  }

  /// Takes out of `found` what was found from `first` on, in `range`, where the person's identity stands.
  private func hide(_ range: Range<Int>, _ tokens: [Token], from first: Int, in found: inout [PhraseHit]) {
    func span(_ first: Int, _ end: Int) -> TextSpan {
      TextSpan(Int(tokens[first].start), Int(tokens[end - 1].end))
    }
    guard !range.isEmpty, !identity.isApart(from: span(range.lowerBound, range.upperBound)) else { return }
    let kept = found[first...].filter { !identity.hide(span(Int($0.start), Int($0.end))) }
    found.replaceSubrange(first..., with: kept)
  }

  /// Takes out of `found` what was found from `first` on, in `range`, where a school is named.
  private func hideSchools(
    _ range: Range<Int>, _ tokens: [Token], from first: Int, in found: inout [PhraseHit]
  ) {
    let names = SchoolNames(lexicon: lexicon, tokens: tokens).names(in: range, found[first...])
    guard !names.isEmpty else { return }
    let kept = found[first...].filter { hit in
      !names.contains { $0.overlaps(Int(hit.start)..<Int(hit.end)) }
    }
    found.replaceSubrange(first..., with: kept)
  }

  private func tokens(of document: Document) -> ([Token], [Range<Int>]) {
    var tokens: [Token] = []
    tokens.reserveCapacity(document.text.count / 5)
    var ranges: [Range<Int>] = []
    for section in document.sections {
      for entry in section.entries {
        for statement in entry.statements {
          let start = tokens.count
          lexicon.matcher.tokenizer.tokenize(document.text.bytes, in: statement.span.range, into: &tokens)
          ranges.append(start..<tokens.count)
        }
      }
    }
    return (tokens, ranges)
  }

  /// What is found in a statement, its hits as a range of those of the document.
  private struct Draft {
    let hits: Range<Int>
    let outcomes: [Range<Int>]
    let cues: [CueScope]
  }

  /// Reads the statement at `range`, and appends its hits, outcomes among them, to `hits`.
  private func draft(
    _ range: Range<Int>, _ found: ArraySlice<PhraseHit>, _ document: DocumentTokens,
    into hits: inout [PhraseHit]
  ) -> Draft {
    let cues = CueReader(lexicon: lexicon, tokens: document.tokens, range: range).scopes(found)
    let outcomes = OutcomeReader(lexicon: lexicon, document: document, range: range).outcomes(found)
    let first = hits.count
    hits.append(contentsOf: found)
    for outcome in outcomes {
      let hit = PhraseHit(phrase: OutcomeReader.phrase, start: outcome.lowerBound, end: outcome.upperBound)
      hits.insert(hit, at: hits[first...].partitioningIndex { $0.start >= hit.start })
    }
    return Draft(hits: first..<hits.count, outcomes: outcomes, cues: cues)
  }

  private func readings(
    _ document: Document, _ drafts: [Draft], _ ranges: [Range<Int>], _ hits: [PhraseHit]
  ) -> [EntryReading] {
    var readings: [EntryReading] = []
    var number = 0
    let isBiography = !document.sections.contains { $0.kind.holdsOwnWork }
    for section in document.sections {
      for entry in section.entries {
        let scans = entry.statements.indices.map { index in
          let draft = drafts[number + index]
          return StatementScan(
            statement: entry.statements[index], number: number + index, tokens: ranges[number + index],
            hits: hits[draft.hits], outcomes: draft.outcomes, cues: draft.cues)
        }
        number += entry.statements.count
        let reading = EntryReading(entry: entry, section: section.kind, scans: scans)
        reading.isBiography = isBiography && section.kind == .summary
        readings.append(reading)
      }
    }
    return readings
  }
}
