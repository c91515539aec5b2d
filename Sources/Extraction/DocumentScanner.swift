import Matching
import Model
import SourceText

/// Cuts a document's statements into tokens and finds every phrase in them, in one pass.
struct DocumentScanner {
  let lexicon: Lexicon

  /// Returns the tokens of `document` and its entries, each with its statements scanned.
  func scan(_ document: Document) -> (DocumentTokens, [EntryReading]) {
    var tokens: [Token] = []
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
    var classes = TokenClasses(tokens: tokens.count)
    let found = ranges.map { range in
      var hits: [PhraseHit] = []
      lexicon.matcher.scan(tokens, in: range, into: &hits)
      classes.add(hits, lexicon)
      return hits
    }
    let scanned = DocumentTokens(text: document.text.bytes, tokens: tokens, classes: classes)
    var readings: [EntryReading] = []
    var number = 0
    for section in document.sections {
      for entry in section.entries {
        let scans = entry.statements.indices.map { index in
          statement(
            entry.statements[index], number + index, ranges[number + index], found[number + index], scanned)
        }
        number += entry.statements.count
        readings.append(EntryReading(entry: entry, section: section.kind, scans: scans))
      }
    }
    return (scanned, readings)
  }

  private func statement(
    _ statement: Statement, _ number: Int, _ range: Range<Int>, _ found: [PhraseHit],
    _ document: DocumentTokens
  ) -> StatementScan {
    var hits = found
    let cues = CueReader(lexicon: lexicon, tokens: document.tokens, range: range).scopes(hits)
    let outcomes = OutcomeReader(lexicon: lexicon, document: document, range: range).outcomes(hits)
    for outcome in outcomes {
      let hit = PhraseHit(phrase: OutcomeReader.phrase, start: outcome.lowerBound, end: outcome.upperBound)
      hits.insert(hit, at: hits.partitioningIndex { $0.start >= hit.start })
    }
    return StatementScan(
      statement: statement, number: number, tokens: range, hits: hits, outcomes: outcomes, cues: cues)
  }
}
