import Model
import SourceText

/// Names a piece of evidence: what a rule found in one place, for whichever skills it speaks.
struct RowKey: Hashable, Comparable {
  private let document: String
  private let start: Int
  private let end: Int
  private let rule: String

  /// Names what `row` rests on: itself, or the row that it spilled from or is implied by.
  init(_ row: EvidenceRow) {
    document = row.document
    start = row.span.start
    end = row.span.end
    rule = row.spilledFrom ?? row.rule
  }

  /// Orders by place.
  static func < (a: RowKey, b: RowKey) -> Bool {
    if a.document != b.document { return a.document.utf8.lexicographicallyPrecedes(b.document.utf8) }
    return (a.start, a.end, a.rule) < (b.start, b.end, b.rule)
  }
}
