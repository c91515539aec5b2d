import Matching
import Model
import SourceText

/// Tells links to what others made from links to the person's own work, by the words before them: "built with serde".
struct OthersWork {
  let document: DocumentTokens

  /// Marks the links of `reading`. What follows such a link with nothing but "and" or a comma between is others' as well.
  func mark(_ reading: EntryReading) {
    var last: (end: Int, isOthers: Bool)?
    for number in reading.openLinks.indices {
      let span = reading.openLinks[number].link.span
      guard let scan = reading.scans.first(where: { $0.statement.span.overlaps(span) }),
        let first = scan.tokens.first(where: { document.span($0..<$0 + 1).end > span.start })
      else {
        last = nil
        continue
      }
      let name = name(of: first, in: scan)
      var isOthers = [first, name].contains { start in
        document.classes.ends(before: wordBefore(start, scan)).contains(.othersWorkBefore)
      }
      if let last, last.isOthers, joins(last.end, name, scan) { isOthers = true }
      reading.openLinks[number].isOthers = isOthers
      last = (
        scan.tokens.first { document.span($0..<$0 + 1).start >= span.end } ?? scan.tokens.upperBound, isOthers
      )
    }
  }

  /// Where the name of what a link at the token `first` leads to begins: with it, or before its address.
  private func name(of first: Int, in scan: StatementScan) -> Int {
    guard document.tokens[first].traits.contains(.address) else { return first }
    var end = first
    if end > scan.tokens.lowerBound, document.tokens[end - 1].id == UInt32(UInt8(ascii: "(")) { end -= 1 }
    guard end > scan.tokens.lowerBound, document.tokens[end - 1].traits.contains(.word) else { return first }
    var name = end - 1
    while name > scan.tokens.lowerBound, !document.tokens[name].traits.contains(.spaced) { name -= 1 }
    return name
  }

  /// The token behind the word that says whose work `name` is: articles between them are passed over.
  private func wordBefore(_ name: Int, _ scan: StatementScan) -> Int {
    var index = name
    while index > scan.tokens.lowerBound, name - index < Self.mostArticles {
      let classes = document.classes.ends(before: index)
      guard classes.contains(.article), !classes.contains(.othersWorkBefore) else { break }
      index -= 1
    }
    return index
  }

  /// "with the": more words than this are no article.
  private static let mostArticles = 2

  /// Whether nothing but "and", "or" or marks stand between the tokens `end` and `name`.
  private func joins(_ end: Int, _ name: Int, _ scan: StatementScan) -> Bool {
    guard end <= name, name - end <= 2 else { return false }
    return (end..<name).allSatisfy { token in
      !document.tokens[token].traits.contains(.word) || document.classes.begins(at: token).contains(.opener)
    }
  }
}
