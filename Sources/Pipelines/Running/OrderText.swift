package import Model
package import Reporting
import Scoring

/// Answers "why is the first above the second", down to the rows that decide it.
package struct OrderText {
  private let head: ShortlistHead
  private let style: TerminalStyle

  /// Compares entries of the shortlist under `head`.
  package init(_ head: ShortlistHead, style: TerminalStyle) {
    self.head = head
    self.style = style
  }

  /// Returns the comparison, the higher first whichever is given first.
  package func text(_ one: ShortlistEntry, _ other: ShortlistEntry) -> String {
    let reader = Day(head.asOf).map { OrderReader(rules: head.rubric.scoring, asOf: $0) }
    return CompareText(head, style: style).text(one, other) { higher, lower in
      higher == lower ? nil : reader?.decidingEvidence(of: higher, against: lower)
    }
  }
}
