import Model
import SourceText

/// The first rows of a shortlist for a terminal of 100 columns, two lines a candidate: levels, then a quote.
package struct TerminalTable: Sendable {
  private let style: TerminalStyle
  private let rows: Int
  private static let width = 100
  private static let nameWidth = 34
  private static let margin = 12

  /// Shows so many `rows`.
  package init(rows: Int = 10, style: TerminalStyle = .plain) {
    self.rows = rows
    self.style = style
  }

  /// Returns the text, which ends in a line feed.
  package func text(_ source: some AssessmentSource) throws -> String {
    let head = source.head
    var lines =
      [style.bold(head.pipelineTitle) + style.dim(", as of \(head.asOf)"), summary(head)]
      + (head.isBlind ? ["Blind view: names and the like are masked"] : [])
      + head.notices.map { "⚑ \($0.message)" } + [""]
    if source.count > 0 { lines.append(style.dim(headings(head))) }
    for index in 0..<min(rows, source.count) {
      lines += row(head, source.positions(at: index), try source.assessment(at: index))
    }
    if source.count > rows {
      lines.append(style.dim("   …  \(Words.grouped(source.count - rows)) more in the reports"))
    }
    if !head.setAside.isEmpty { lines += [""] + setAside(head) }
    lines += ["", style.dim(Words.disclaimer)]
    return lines.joined(separator: "\n") + "\n"
  }

  private func summary(_ head: ShortlistHead) -> String {
    let documents = head.counts.documents
    let parts = [
      (documents.ok, "read whole"), (documents.degraded, "with losses"), (documents.failed, "not read"),
      (documents.skipped, "left aside"),
    ].filter { $0.0 > 0 }.map { "\(Words.grouped($0.0)) \($0.1)" }
    let ranked = Words.grouped(head.counts.ranked)
    let candidates = Words.count(head.counts.candidates, "candidate", "candidates")
    let all = Words.count(documents.discovered, "document", "documents")
    return "\(ranked) of \(candidates) ranked; \(([all] + parts).joined(separator: ", "))"
  }

  private func headings(_ head: ShortlistHead) -> String {
    let skills = head.rubric.skills.map { Columns.right(String($0.skill.prefix(3)), 4) }.joined()
    return "rank  tier  score  \(Columns.fit("candidate", Self.nameWidth)) prac" + skills
  }

  private func row(_ head: ShortlistHead, _ positions: RankPositions, _ assessment: Assessment) -> [String] {
    let view = CandidateView(
      head: head, positions: positions, assessment: assessment, originals: Originals(base: nil))
    let name = Columns.fit(TerminalText.escape(Words.name(assessment)), Self.nameWidth)
    let levels = assessment.skills.map { Columns.right($0.level == 0 ? "·" : "\($0.level)", 4) }.joined()
    // "=": only the id decides between this candidate and another.
    let rank = Columns.right((positions.ties ?? 0) > 0 ? "\(positions.rank)=" : "\(positions.rank)", 4)
    let score = Columns.right(assessment.score.description, 5)
    let practice = Columns.right("\(assessment.practice.level)", 5)
    let line =
      "\(rank)  \(Columns.fit(assessment.tier, 4))  \(score)  \(style.bold(name))\(practice)\(levels)"
    guard let best = view.best else { return [line] }
    return [line, String(repeating: " ", count: Self.margin) + style.dim(quote(best.row))]
  }

  /// The quote with what surrounds it and its place, as much as the line holds.
  private func quote(_ row: EvidenceRow) -> String {
    let place = Columns.cut(TerminalText.escape(Words.place(row)), 40)
    let room = Self.width - Self.margin - Columns.width(place) - 3
    let (before, quote, after) = (row.before, row.quote, row.after)
    return "“" + DisplayText.window(before, quote, after, width: room) + "” " + place
  }

  private func setAside(_ head: ShortlistHead) -> [String] {
    let shown = head.setAside.prefix(5).map { "  \(TerminalText.escape($0.candidate)): \($0.reason)" }
    let rest = head.setAside.count - shown.count
    return [style.bold("For a person to read, with no score:")] + shown
      + (rest > 0 ? ["  and \(Words.grouped(rest)) more in the reports"] : [])
  }
}
