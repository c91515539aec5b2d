import Matching
import Model
import SourceText

/// Decides which of the senses of a phrase is meant, if any.
struct SenseReader {
  let lexicon: Lexicon
  let document: DocumentTokens

  /// What came of a phrase.
  enum Verdict {
    /// It means this rule.
    case means(Int)
    /// It means something else: the rule that came nearest, and why it is not meant.
    case rejected(Int, String)
    /// It is no term at all as it is written.
    case none
  }

  /// Returns what `hit` means in `scan`, given all phrases of its entry.
  func verdict(on hit: PhraseHit, in scan: StatementScan, entry: PhraseSet) -> Verdict {
    var rejected: (Int, String)?
    for number in lexicon.senses[hit.phrase] {
      let rule = lexicon.rules[Int(number)]
      if !rule.exact.isEmpty, let writings = rule.exact[hit.phrase], !isWritten(hit, writings) { continue }
      if let reason = objection(to: rule, hit, scan, entry) {
        if rejected == nil { rejected = (Int(number), reason) }
      } else {
        return .means(Int(number))
      }
    }
    return rejected.map { .rejected($0.0, $0.1) } ?? .none
  }

  private func isWritten(_ hit: PhraseHit, _ writings: [[UInt8]]) -> Bool {
    let span = document.span(Int(hit.start)..<Int(hit.end))
    return writings.contains { document.text[span.range].elementsEqual($0) }
  }

  /// Returns why `hit` does not mean `rule`, or `nil` if it does.
  private func objection(
    to rule: CompiledRule, _ hit: PhraseHit, _ scan: StatementScan, _ entry: PhraseSet
  ) -> String? {
    for exclusion in rule.exclusions where stands(exclusion, near: hit, scan, entry) {
      return exclusion.reason
    }
    for condition in rule.conditions where !stands(condition, near: hit, scan, entry) {
      return condition.reason
    }
    return nil
  }

  private func stands(
    _ words: CompiledNeighbours, near hit: PhraseHit, _ scan: StatementScan, _ entry: PhraseSet
  ) -> Bool {
    if words.scope == .entry, words.within == nil, words.phrases.intersects(entry) { return true }
    return scan.hits.contains { other in
      guard words.phrases.contains(other.phrase) else { return false }
      if other.start == hit.start, other.end == hit.end { return false }
      let isBefore = other.end <= hit.start
      let isAfter = other.start >= hit.end
      // Words that share tokens with the match ("Rust" in "Rust server") are on both sides.
      let distance = isBefore ? hit.start - other.end : isAfter ? other.start - hit.end : 0
      if let within = words.within, distance >= Int32(within) { return false }
      return words.side == .either || !isBefore && !isAfter || isBefore == (words.side == .before)
    }
  }
}
