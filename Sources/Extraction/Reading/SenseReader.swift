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
    /// It means something else: the rule that came nearest, and why it is not meant. Its words mean nothing more where
    /// it is known what else they mean, and not merely what is missing.
    case rejected(Int, String, isKnown: Bool)
    /// It is no term at all as it is written.
    case none
  }

  /// Returns what `hit` means in `scan`, given all phrases of its entry.
  func verdict(on hit: PhraseHit, in scan: StatementScan, entry: PhraseSet) -> Verdict {
    var rejected: (Int, Objection)?
    for number in lexicon.senses[hit.phrase] {
      let rule = lexicon.rules[Int(number)]
      if !rule.exact.isEmpty, let writings = rule.exact[hit.phrase], !isWritten(hit, writings) { continue }
      if let reason = objection(to: rule, hit, scan, entry) {
        if rejected == nil { rejected = (Int(number), reason) }
      } else {
        return .means(Int(number))
      }
    }
    return rejected.map { .rejected($0.0, $0.1.reason, isKnown: $0.1.isKnown) } ?? .none
  }

  private func isWritten(_ hit: PhraseHit, _ writings: [[UInt8]]) -> Bool {
    let span = document.span(Int(hit.start)..<Int(hit.end))
    return writings.contains { document.text[span.range].elementsEqual($0) }
  }

  /// Returns why `hit` does not mean `rule`, or `nil` if it does.
  private func objection(
    to rule: CompiledRule, _ hit: PhraseHit, _ scan: StatementScan, _ entry: PhraseSet
  ) -> Objection? {
    for exclusion in rule.exclusions where stands(exclusion, near: hit, scan, entry) {
      return Objection(reason: exclusion.reason, isKnown: true)
    }
    for condition in rule.conditions where !stands(condition, near: hit, scan, entry) {
      return Objection(reason: condition.reason, isKnown: false)
    }
    return nil
  }

  /// Why a phrase does not mean a rule.
  private struct Objection {
    let reason: String
    /// Whether it tells what the phrase means instead.
    let isKnown: Bool
  }

  private func stands(
    _ words: CompiledNeighbours, near hit: PhraseHit, _ scan: StatementScan, _ entry: PhraseSet
  ) -> Bool {
    if words.scope == .entry, words.within == nil, words.phrases.intersects(entry) { return true }
    return neighbours(of: hit, within: words.within, scan).contains { other in
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
  /// A phrase this many tokens away says nothing about another, whatever the rule.
  private static let reach = 1500

  /// Few enough hits to look at each of them.
  private static let few = 64

  /// Returns the hits that can be fewer than `within` tokens away from `hit`, and maybe some more.
  ///
  /// Bounded, so that one endless statement costs no more than as many words in many statements.
  private func neighbours(
    of hit: PhraseHit, within: Int?, _ scan: StatementScan
  ) -> ArraySlice<PhraseHit> {
    let hits = scan.hits
    guard hits.count > Self.few else { return hits }
    let reach = Int32(min(within ?? Self.reach, Self.reach))
    let first = hits.firstIndex(startingFrom: hit.start - reach - scan.longest)
    return hits[first..<hits[first...].firstIndex(startingFrom: hit.end + reach)]
  }
}

extension ArraySlice<PhraseHit> {
  /// Index of the first of the hits, ordered by where they start, that starts at `token` or later.
  fileprivate func firstIndex(startingFrom token: Int32) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle].start < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
