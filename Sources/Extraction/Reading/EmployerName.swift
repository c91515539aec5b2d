import Matching

/// Tells whether a word in the title of a job is an employer's name: "Rust Consulting GmbH", "Shop assistant, Tokio".
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

  /// Whether `hit` stands alone where a title names the employer: "Shop assistant, Rust", "Sales at Tokio".
  ///
  /// It does not in a list of languages ("Engineer (Rust, Go)"), and the subject itself, if `isSubject`, does not behind
  /// a noun of its work ("Software Engineer, Rust").
  func isWhole(_ hit: PhraseHit, isSubject: Bool, in scan: StatementScan) -> Bool {
    let part = self.part(around: Int(hit.start)..<Int(hit.end), scan)
    if part.upperBound == Int(hit.end), document.classes.ends(before: Int(hit.start)).contains(.employer),
      part.lowerBound < Int(hit.start)
    {
      return true
    }
    guard part == Int(hit.start)..<Int(hit.end) else { return false }
    let before = part.lowerBound - 1
    let isFirst = part.lowerBound == scan.tokens.lowerBound
    if !isFirst, Self.opens(document.tokens[before].id) { return false }
    if document.classes.begins(at: part.upperBound + 1).contains(.peer) { return false }
    guard !isFirst else { return true }
    if document.classes.ends(before: before).contains(.peer) { return false }
    return !(isSubject && self.part(around: before..<before, scan).contains { isWork($0) })
  }

  private func isWork(_ index: Int) -> Bool {
    !document.classes.begins(at: index).isDisjoint(with: [.subjectWork, .role])
  }

  /// Returns the tokens around `range` up to the marks that part a title, or to the ends of its line.
  private func part(around range: Range<Int>, _ scan: StatementScan) -> Range<Int> {
    var start = range.lowerBound
    while start > scan.tokens.lowerBound, !Self.parts(document.tokens[start - 1].id),
      range.isEmpty || !document.tokens[start].traits.contains(.lineStart)
    { start -= 1 }
    var end = range.upperBound
    while end < scan.tokens.upperBound, !Self.parts(document.tokens[end].id),
      !document.tokens[end].traits.contains(.lineStart)
    { end += 1 }
    return start..<end
  }

  private static func opens(_ mark: UInt32) -> Bool { mark == 0x28 || mark == 0x5B }

  /// Whether `mark` parts what a title says: "Engineer, Acme | 2019 – 2021 (remote)".
  private static func parts(_ mark: UInt32) -> Bool {
    switch mark {
    case Mark.dash, Mark.arrow, Mark.other, 0x28, 0x29, 0x2C, 0x3A, 0x3B, 0x5B, 0x5D, 0x7C: true
    default: false
    }
  }

  /// Whether a capitalised word stands at `index`, on the line and in the sentence of the word before.
  private func isCapital(_ index: Int, _ scan: StatementScan) -> Bool {
    guard index < scan.tokens.upperBound else { return false }
    let traits = document.tokens[index].traits
    return traits.isSuperset(of: [.word, .capital]) && !traits.contains(.lineStart)
  }
}
