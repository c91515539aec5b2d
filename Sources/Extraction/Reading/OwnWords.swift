import Matching
import Model
import SourceText

/// The words of a statement that are no link and no name of what one leads to: of "ada/ring – 3 PRs (2019)" there are few.
struct OwnWords {
  /// How many there are without digits.
  private var count = 0
  private var hasDigits = false
  private var namesRepository = false

  /// Fewer words beside a number, or the name of a repository, only label it.
  private static let fewest = 3
  /// Links of a statement that are looked at for such names.
  private static let mostLinks = 64

  init(of scan: StatementScan, links: [Link], in document: DocumentTokens) {
    let own = links.filter { scan.statement.span.overlaps($0.span) }.sorted { $0.span.start < $1.span.start }
    var next = 0
    var start = scan.tokens.lowerBound
    while start < scan.tokens.upperBound {
      // A run without spaces, such as "ada/ring".
      var end = start + 1
      while end < scan.tokens.upperBound, !document.tokens[end].traits.contains(.spaced) { end += 1 }
      let isName = Self.isName(start..<end, own.prefix(Self.mostLinks), document)
      namesRepository = namesRepository || isName
      for token in start..<end where document.tokens[token].traits.contains(.word) {
        let span = document.span(token..<token + 1)
        while next < own.count, own[next].span.end <= span.start { next += 1 }
        if isName || next < own.count && own[next].span.overlaps(span) { continue }
        if document.tokens[token].traits.contains(.digit) { hasDigits = true } else { count += 1 }
      }
      start = end
    }
  }

  /// Whether they tell more than what a link leads to.
  var sayAnything: Bool { count >= Self.fewest || !namesRepository && !hasDigits }

  /// Whether `run` is the name of a repository to which one of `links` leads, its owner before a slash.
  private static func isName(_ run: Range<Int>, _ links: ArraySlice<Link>, _ document: DocumentTokens) -> Bool
  {
    guard !links.isEmpty,
      let slash = run.first(where: { document.tokens[$0].id == UInt32(UInt8(ascii: "/")) }),
      slash > run.lowerBound, slash + 1 < run.upperBound
    else { return false }
    var last = run.upperBound
    while last > slash, !document.tokens[last - 1].traits.contains(.word) { last -= 1 }
    let name = document.words(run.lowerBound..<last).lowercased()
    return links.contains { $0.url.lowercased().contains("/" + name) }
  }
}
