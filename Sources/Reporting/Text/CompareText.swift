package import Model
import SourceText

/// Answers "why is the first above the second" for a terminal: what each part adds to one and to the other.
package struct CompareText: Sendable {
  private let head: ShortlistHead
  private let style: TerminalStyle

  /// Compares entries of the shortlist under `head`.
  package init(_ head: ShortlistHead, style: TerminalStyle = .plain) {
    self.head = head
    self.style = style
  }

  /// Returns the comparison, the higher first whichever is given first, the largest difference first.
  ///
  /// `deciding` finds what decides the order of a higher and a lower one.
  package func text(
    _ one: ShortlistEntry, _ other: ShortlistEntry,
    deciding: (_ higher: Assessment, _ lower: Assessment) -> DecidingEvidence? = { _, _ in nil }
  ) -> String {
    let (higher, lower) = one.positions.rank <= other.positions.rank ? (one, other) : (other, one)
    let explain = ExplainText(head, style: style)
    var lines: [String] = []
    for entry in [higher, lower] {
      lines += [style.bold(TerminalText.escape(Words.name(entry.assessment)))] + explain.standing(entry)
    }
    lines += ["", verdict(higher.assessment, lower.assessment), ""]
    lines += differences(higher.assessment, lower.assessment)
    if let evidence = deciding(higher.assessment, lower.assessment) {
      lines += [""] + DecidingText(style: style).lines(evidence, higher.assessment, lower.assessment)
    }
    return (lines + ["", style.dim(Words.disclaimer)]).joined(separator: "\n") + "\n"
  }

  private func differences(_ higher: Assessment, _ lower: Assessment) -> [String] {
    let (first, second) = (ScoreParts(higher, head.rubric), ScoreParts(lower, head.rubric))
    let parts = zip(first.parts, second.parts).enumerated().sorted { a, b in
      let (x, y) = (difference(a.element), difference(b.element))
      return abs(x.count) != abs(y.count) ? abs(x.count) > abs(y.count) : a.offset < b.offset
    }.map(\.element)
    let rows = parts.filter { $0.0.share.count != 0 || $0.1.share.count != 0 }.map { one, two in
      Columns.fit(one.title, 16) + cells(one) + cells(two) + Columns.right(signed(difference((one, two))), 12)
    }
    let sum =
      Columns.fit("Sum", 24) + Columns.right(first.sum.description, 9)
      + Columns.right(second.sum.description, 17)
      + Columns.right(signed(Share(first.sum.count - second.sum.count)), 12)
    let headings =
      Columns.fit("", 16) + Columns.right("level", 8) + Columns.right("adds", 9) + Columns.right("level", 8)
      + Columns.right("adds", 9) + Columns.right("difference", 12)
    return [style.dim(headings)] + rows + [style.bold(sum)]
  }

  private func cells(_ part: ScoreParts.Part) -> String {
    Columns.right("\(part.level)", 8) + Columns.right(part.share.description, 9)
  }

  private func difference(_ pair: (ScoreParts.Part, ScoreParts.Part)) -> Share {
    Share(pair.0.share.count - pair.1.share.count)
  }

  private func signed(_ share: Share) -> String { (share.count > 0 ? "+" : "") + share.description }

  /// Says by how much the first stands above the second, or which rule for ties decides.
  private func verdict(_ higher: Assessment, _ lower: Assessment) -> String {
    let points = Tenths(higher.score.count - lower.score.count)
    let (one, two) = (TerminalText.escape(higher.candidate), TerminalText.escape(lower.candidate))
    if points.count > 0 { return "\(one) stands \(points) points above \(two):" }
    func deep(_ assessment: Assessment) -> Int { assessment.skills.count { $0.level >= 3 } }
    func met(_ assessment: Assessment) -> Int { assessment.gates.count { $0.met } }
    let reason =
      deep(higher) != deep(lower)
      ? "more skills at 3 or above, \(deep(higher)) to \(deep(lower))"
      : met(higher) != met(lower)
        ? "more gates met, \(met(higher)) to \(met(lower))" : "the order of their ids"
    return "\(one) and \(two) have the same score; what puts one first is \(reason)."
  }
}
