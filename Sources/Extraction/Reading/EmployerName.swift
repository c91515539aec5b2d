import Matching

/// Tells whether a word in the title of a job is part of the employer's name: "Rust Consulting GmbH", "Tokio Ltd".
struct EmployerName {
  let document: DocumentTokens

  /// How many words further a noun of work may stand: "Rust Systems Software Engineer".
  private static let reach = 3

  /// Whether `hit` begins a name: another capitalised word follows, and what follows is no work and no other language.
  func begins(with hit: PhraseHit, in scan: StatementScan) -> Bool {
    let next = Int(hit.end)
    guard next < scan.tokens.upperBound else { return false }
    if document.tokens[next].id == UInt32(UInt8(ascii: "&")) { return isCapital(next + 1, scan) }
    var index = next
    while index < next + Self.reach, isCapital(index, scan) {
      if !document.classes.begins(at: index).isDisjoint(with: [.subjectWork, .peer, .role]) { return false }
      index += 1
    }
    return index > next
  }

  /// Whether a capitalised word stands at `index`, on the line and in the sentence of the word before.
  private func isCapital(_ index: Int, _ scan: StatementScan) -> Bool {
    guard index < scan.tokens.upperBound else { return false }
    let traits = document.tokens[index].traits
    return traits.isSuperset(of: [.word, .capital]) && !traits.contains(.lineStart)
  }
}
