import Model

/// What the template of an interview kit shows of one ranked candidate.
struct KitView {
  let head: ShortlistHead
  let positions: RankPositions
  let assessment: Assessment
  let originals: Originals

  /// The fields of the kit.
  var fields: Fields {
    let run = HeadView(head: head, shown: 1, originals: originals).fields
    let candidate = CandidateView(
      head: head, positions: positions, assessment: assessment, originals: originals)
    let open = assessment.gates.filter { !$0.met }
    let own: Fields = [
      "findings": findings,
      "openGates": open.map { ["message": $0.message] as Fields },
      "isLong": open.count + 2 * assessment.findings.count > 3,
      "hasOpenGates": !open.isEmpty,
      "questions": assessment.prompts.enumerated().map { question($1, number: $0 + 1) },
      // Without our levels: who reads one beside an empty box writes it down.
      "scorecard": assessment.skills.map { ["title": head.rubric.title(of: $0.skill)] as Fields },
    ]
    return run.merging(candidate.fields) { _, candidate in candidate }.merging(own) { _, own in own }
  }

  /// What is to be cleared up. A sheet has room for the beginning of what is hidden in a document, and for each
  /// question once.
  private var findings: [Fields] {
    var asked: Set<String> = []
    return assessment.findings.map { finding in
      EvidenceView(originals: originals).fields(
        Finding(
          code: finding.code, message: finding.message,
          ask: finding.ask.flatMap { asked.insert($0).inserted ? $0 : nil }, document: finding.document,
          line: finding.line, quote: finding.quote.map { DisplayText.head($0, 90) }))
    }
  }

  /// A question, built on the best of what the candidate wrote about its skill.
  private func question(_ prompt: Prompt, number: Int) -> Fields {
    let skill = assessment.skills.first { $0.skill == prompt.skill }
    let row = skill?.evidence.first { $0.counted && $0.level > 0 && !$0.rule.hasSuffix(".implied") }
    return [
      "number": number,
      "skill": head.rubric.title(of: prompt.skill),
      "ask": prompt.ask,
      "redFlag": prompt.redFlag,
      "reason": prompt.reason,
      "hasQuote": row != nil,
      "before": DisplayText.tail(row?.before ?? "", 90),
      "quote": DisplayText.head(row?.quote ?? "", 160),
      "after": DisplayText.head(row?.after ?? "", 90),
      "place": row.map { Words.place($0) } ?? "",
      "href": Fields.optional(row.flatMap { originals.link($0.document) }),
      "quoteCode": Fields.optional(row.map { MarkdownText.code(Self.statement($0)) }),
      "placeCode": Fields.optional(row.map { MarkdownText.code(Words.place($0)) }),
    ]
  }

  private static func statement(_ row: EvidenceRow) -> String {
    DisplayText.tail(row.before, 140) + row.quote + DisplayText.head(row.after, 140)
  }
}
