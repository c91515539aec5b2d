import Matching
import Model

/// Finds the names of schools: "Tokio University", "University of Tokio", "Hochschule Tokio".
///
/// They are looked for in what tells of learning and in titles of jobs, where schools are named; elsewhere a school may
/// be a piece of work.
struct SchoolNames {
  let lexicon: Lexicon
  let tokens: [Token]

  /// Whether schools are named in `statement` of `entry`.
  static func areRead(in statement: Statement, of entry: Entry) -> Bool {
    entry.kind == .education || entry.kind == .job && statement.isTitle
  }

  /// Returns the tokens of the names of schools in `range`, in which the phrases `found` stand.
  func names(in range: Range<Int>, _ found: ArraySlice<PhraseHit>) -> [Range<Int>] {
    found.compactMap { hit in
      let kinds = lexicon.classes[Int(hit.phrase)]
      guard !kinds.isDisjoint(with: [.school, .schoolBefore]) else { return nil }
      return name(
        around: Int(hit.start)..<Int(hit.end), isBefore: kinds.contains(.schoolBefore), in: range, found)
    }
  }

  private func name(
    around word: Range<Int>, isBefore: Bool, in range: Range<Int>, _ found: ArraySlice<PhraseHit>
  ) -> Range<Int> {
    func has(_ kinds: WordClass, at index: Int) -> Bool {
      found.contains { Int($0.start) == index && !lexicon.classes[Int($0.phrase)].isDisjoint(with: kinds) }
    }
    func isName(_ index: Int) -> Bool {
      tokens[index].traits.isSuperset(of: [.word, .capital]) && !has([.subjectWork, .role], at: index)
    }
    func joins(_ index: Int) -> Bool { tokens[index].id == 0x2D && !tokens[index].traits.contains(.spaced) }
    var start = word.lowerBound
    while start > range.lowerBound, !tokens[start].traits.contains(.lineStart),
      isName(start - 1) || joins(start - 1)
    { start -= 1 }
    var end = word.upperBound
    func isOnLine(_ index: Int) -> Bool {
      index < range.upperBound && !tokens[index].traits.contains(.lineStart)
    }
    var next = end
    while isOnLine(next), has(.schoolLink, at: next) { next += 1 }
    guard isBefore || next > end else { return start..<end }
    while isOnLine(next), isName(next) || joins(next) {
      next += 1
      end = next
    }
    return start..<end
  }
}
