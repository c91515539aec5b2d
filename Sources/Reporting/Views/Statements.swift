import Model

/// Evidence gathered by the statement that holds it, so that no sentence is shown twice in a row.
struct Statements {
  /// The rows of each statement, both in the order of their first row.
  private(set) var groups: [[EvidenceRow]] = []

  init(_ rows: [EvidenceRow]) {
    for row in rows {
      let statement = DisplayText.flat(row.quote)
      if let index = groups.firstIndex(where: { Self.holds($0[0], row, statement) }) {
        groups[index].append(row)
      } else {
        groups.append([row])
      }
    }
  }

  /// Whether the statement of `first` is the one in which `row` stands.
  private static func holds(_ first: EvidenceRow, _ row: EvidenceRow, _ quote: String) -> Bool {
    first.document == row.document && first.line == row.line && first.pointer == row.pointer
      && first.page == row.page && first.entry == row.entry
      && DisplayText.flat(first.before + first.quote + first.after).contains(quote)
  }
}
