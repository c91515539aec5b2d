package import Model
import SourceText

/// Answers "why this score" for a terminal: the arithmetic, the gates, and the quotes behind every level.
package struct ExplainText: Sendable {
  let head: ShortlistHead
  let style: TerminalStyle
  private let listsNotFound: Bool

  /// Explains entries of the shortlist under `head`. What was looked for and not found is counted, or listed if it
  /// `listsNotFound`.
  package init(_ head: ShortlistHead, style: TerminalStyle = .plain, listsNotFound: Bool = false) {
    self.head = head
    self.style = style
    self.listsNotFound = listsNotFound
  }

  /// Returns what the score of `entry` is made of.
  package func text(_ entry: ShortlistEntry) -> String {
    let assessment = entry.assessment
    var lines = [style.bold(TerminalText.escape(Words.name(assessment)))] + standing(entry) + [""]
    lines += arithmetic(assessment) + [""]
    lines += assessment.practice.because.flatMap { wrapped("practice \(assessment.practice.level): \($0)") }
    if let scope = assessment.scope {
      let quote = "\(Words.place(scope.evidence)): “\(DisplayText.head(scope.evidence.quote, 200))”"
      lines += wrapped("scope shown: \(Words.scope(scope.level)), \(quote)")
    }
    lines += assessment.gates.flatMap { gate in
      wrapped("gate \(gate.met ? "met" : "not shown, tier \(gate.caps ?? "") at most"): \(gate.message)")
    }
    lines += assessment.findings.flatMap {
      wrapped("note: \($0.message)" + ($0.ask.map { " " + $0 } ?? ""))
    }
    lines += assessment.claimedWork.flatMap {
      wrapped("\(Words.standing($0.standing)): \($0.link). \($0.because)")
    }
    for skill in assessment.skills where !skill.evidence.isEmpty || !skill.rejected.isEmpty {
      lines += [""] + quotes(skill)
    }
    let absent = assessment.skills.filter { $0.evidence.isEmpty && $0.rejected.isEmpty }
    if !absent.isEmpty {
      lines +=
        [""]
        + wrapped("Nothing found: " + absent.map { head.rubric.title(of: $0.skill) }.joined(separator: ", "))
    }
    return (lines + ["", style.dim(Words.disclaimer)]).joined(separator: "\n") + "\n"
  }

  /// The lines that say where a candidate stands.
  func standing(_ entry: ShortlistEntry) -> [String] {
    let (positions, assessment) = (entry.positions, entry.assessment)
    let isGated = assessment.tier != assessment.tierBeforeGates
    return [
      "  rank \(positions.rank) of \(Words.grouped(head.counts.ranked)), score \(assessment.score), tier \(assessment.tier)"
        + (isGated ? " (\(assessment.tierBeforeGates) by points)" : ""),
      style.dim(
        "  without recency \(assessment.scoreWithoutRecency) (rank \(positions.withoutRecency)), "
          + "without artefacts \(assessment.scoreWithoutArtefacts) (rank \(positions.withoutArtefacts))"),
    ]
      + [Words.ties(positions), head.robustness.flatMap { Words.firmness(positions, $0) }].compactMap(\.self)
      .map { style.dim("  " + $0) }
  }

  private func arithmetic(_ assessment: Assessment) -> [String] {
    let score = ScoreParts(assessment, head.rubric)
    let rest = 100 - head.rubric.scoring.practiceWeight
    let lines = score.parts.enumerated().map { index, part in
      let fades = part.recency == 100 ? "" : "× \(part.recency) % = \(part.counted)"
      return Columns.fit(part.title, 16) + "level \(part.level)"
        + Columns.right("\(part.points) points", 12) + " " + Columns.fit(fades, 14)
        + Columns.right("× \(part.weight) %", 7) + Columns.fit(index == 0 ? "" : " × \(rest) %", 8)
        + "= " + Columns.right(part.share.description, 7)
    }
    let sum = Columns.fit("Sum", 65) + "= " + Columns.right(score.sum.description, 7)
    return lines + [style.bold("\(sum), as a score \(assessment.score)")]
  }

  private func quotes(_ skill: SkillAssessment) -> [String] {
    let title = "\(head.rubric.title(of: skill.skill)) \(skill.level)"
    var lines = [style.bold(title) + style.dim(" " + Words.level(skill.level))]
    for row in skill.evidence {
      lines += wrapped((row.counted ? "" : "not counted: ") + Law.sentence(skill.skill, row), indent: 2)
      let before = DisplayText.tail(row.before, 140)
      let after = DisplayText.head(row.after, 140)
      let quote = "\(Words.place(row)): \(before)«\(DisplayText.flat(row.quote))»\(after)"
      lines += wrapped(quote, indent: 4).map(style.dim)
    }
    for sense in skill.rejected {
      let place = Words.place(sense.document, line: sense.line)
      lines += wrapped(
        "“\(sense.quote)” is not \(Words.term(sense.rule)): \(sense.reason) (\(place))", indent: 2)
    }
    if !skill.notFound.isEmpty {
      let terms = skill.notFound.map { Words.term($0).replacing("-", with: " ") }
      let words =
        listsNotFound
        ? terms.joined(separator: ", ")
        : "\(Words.count(terms.count, "term", "terms")) (--not-found lists them)"
      lines += wrapped("looked for, and not found: " + words, indent: 2).map(style.dim)
    }
    return lines
  }

  private func wrapped(_ text: String, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return Columns.wrap(TerminalText.escape(DisplayText.flat(text)), 100 - indent).map { margin + $0 }
  }
}
