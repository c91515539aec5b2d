/// The pages over which a report of many candidates is spread, so that a browser opens each at once.
struct PageParts: Sendable {
  /// How many candidates a page shows.
  static let size = 100

  /// The number of this page, from 1 on.
  let number: Int
  /// Where the candidates of each page stand in the ranking.
  let parts: [[Int]]

  /// Spreads the candidates at `indices` and looks at page `number`.
  init(_ indices: [Int], number: Int = 1) {
    self.number = number
    parts =
      indices.isEmpty
      ? [[]]
      : stride(from: 0, to: indices.count, by: Self.size).map {
        Array(indices[$0..<min($0 + Self.size, indices.count)])
      }
  }

  /// How many candidates all pages show.
  var shown: Int { parts.reduce(0) { $0 + $1.count } }

  /// The candidates of this page.
  var indices: [Int] { parts.indices.contains(number - 1) ? parts[number - 1] : [] }

  /// The name of the page `number`: `shortlist.html`, `shortlist-2.html`.
  static func name(_ number: Int) -> String { number == 1 ? "shortlist.html" : "shortlist-\(number).html" }

  /// What a template shows of the other pages.
  var fields: Fields {
    [
      "hasPages": parts.count > 1,
      "pages": parts.enumerated().map { index, part in
        [
          "ranks": "\(Words.grouped((part.first ?? 0) + 1))–\(Words.grouped((part.last ?? 0) + 1))",
          "href": Fields.optional(index + 1 == number ? nil : Self.name(index + 1)),
        ] as Fields
      },
    ]
  }
}
