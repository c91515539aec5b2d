import Matching

/// Tells whether a line of an entry lists what its work was done with: "Stack: Rust, Kafka, PostgreSQL".
struct StackLine {
  let document: DocumentTokens

  /// How few items are no list yet, and how long an item may be; a label may stand before the first.
  private static let fewest = 3
  private static let longest = 3
  private static let label = 3

  /// Whether `scan` is such a line.
  func lists(_ scan: StatementScan) -> Bool { reads(scan) { _ in true } }

  /// Whether `scan` is such a line, and of the languages in it the one that `hit` names comes first.
  func leads(with hit: PhraseHit, in scan: StatementScan) -> Bool {
    reads(scan) { !document.classes.begins(at: $0).contains(.peer) || $0 >= Int(hit.start) }
  }

  /// Whether `scan` is such a line, of words that `admits` all admits.
  private func reads(_ scan: StatementScan, _ admits: (Int) -> Bool) -> Bool {
    var items = 0
    var words = 0
    for index in scan.tokens {
      let token = document.tokens[index]
      if token.traits.contains(.word) {
        words += 1
        if words > Self.longest + (items == 0 ? Self.label : 0) { return false }
        if !admits(index) { return false }
      } else if Self.separates(token.id) {
        items += words > 0 ? 1 : 0
        words = 0
      }
    }
    return items + (words > 0 ? 1 : 0) >= Self.fewest
  }

  private static func separates(_ mark: UInt32) -> Bool {
    switch mark {
    case 0x2C, 0x3B, 0x7C, 0x2F, 0x60, 0xB7, 0x2022: true
    default: false
    }
  }
}
