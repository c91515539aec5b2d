import Matching

/// Finds the list of tools that ends a statement about work: "… for 800 users. Tech: Go, Kafka, Docker".
///
/// What stands there was named and not described, whatever the verb before it.
struct TailList {
  let document: DocumentTokens

  /// Fewer items behind a full stop are no list; an item of more words is a clause.
  private static let fewest = 4
  private static let longest = 3

  /// Returns the tokens of the list that ends `scan`: what stands behind a label of a list, or a row of names behind a
  /// full stop.
  func tail(of scan: StatementScan, _ lexicon: Lexicon) -> Range<Int>? {
    let label = scan.hits.last { hit in
      lexicon.classes[Int(hit.phrase)].contains(.never) && Int(hit.start) > scan.tokens.lowerBound
        && !document.tokens[Int(hit.start) - 1].traits.contains(.word)
        && document.tokens[Int(hit.end) - 1].id == Self.colon
    }
    if let label, Int(label.end) < scan.tokens.upperBound { return Int(label.end)..<scan.tokens.upperBound }
    return row(scan)
  }

  private static let colon = UInt32(UInt8(ascii: ":"))

  private func row(_ scan: StatementScan) -> Range<Int>? {
    var items = 0
    var words = 0
    var index = scan.tokens.upperBound
    while index > scan.tokens.lowerBound {
      let token = document.tokens[index - 1]
      if token.traits.contains(.word) {
        words += 1
        guard words <= Self.longest, document.classes.begins(at: index - 1).isDisjoint(with: Self.clause)
        else { return nil }
      } else if token.id == UInt32(UInt8(ascii: ",")) {
        items += words > 0 ? 1 : 0
        words = 0
      } else if token.id == UInt32(UInt8(ascii: ".")),
        token.traits.contains(.spaced) || index == scan.tokens.upperBound
          || document.tokens[index].traits.contains(.spaced)
      {
        if index == scan.tokens.upperBound {
          index -= 1
          continue
        }
        items += words > 0 ? 1 : 0
        return items >= Self.fewest ? index..<scan.tokens.upperBound : nil
      }
      index -= 1
    }
    return nil
  }

  /// Words of clauses: where one stands, no row of names does.
  private static let clause: WordClass = [.workOpening, .workPast, .weak, .opener, .article, .reason]
}
