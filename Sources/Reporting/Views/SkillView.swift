import Model

/// What a template shows of one skill of one candidate.
struct SkillView {
  let title: String
  let skill: SkillAssessment
  let evidence: EvidenceView
  /// How many statements stand in the open; the others fold away.
  private static let open = 3
  /// How many statements are shown at all, and how many other terms of each; a page of hundreds is read by nobody.
  private static let most = 8
  /// How many of the quotes that do not count are shown, and of the terms that mean something else.
  private static let mostBeside = 4

  var fields: Fields {
    let counted = skill.evidence.filter { $0.counted && $0.level > 0 }
    let statements = Statements(counted).groups
    let others = skill.evidence.filter { !($0.counted && $0.level > 0) }
    let rejected = skill.rejected.prefix(Self.mostBeside).map(evidence.fields)
    let uncounted = others.prefix(Self.mostBeside).map { evidence.fields(skill.skill, $0) }
    let besideCount = others.count + skill.rejected.count
    let left = max(0, statements.count - Self.most)
    let besideLeft = besideCount - uncounted.count - rejected.count
    return [
      "id": skill.skill,
      "title": title,
      "level": skill.level,
      "levelWords": Words.level(skill.level),
      "artefact": Fields.optional(artefact),
      "span": Fields.optional(skill.months.map(Words.span(months:))),
      "lastUsed": Fields.optional(skill.lastUsed?.description),
      "quotes": statements.prefix(Self.open).map(fields),
      "more": statements.prefix(Self.most).dropFirst(Self.open).map(fields),
      "hasMore": statements.count > Self.open,
      "moreCount": max(0, statements.count - Self.open),
      "left": Fields.optional(left == 0 ? nil : left),
      "uncounted": uncounted,
      "rejected": rejected,
      "besideCount": besideCount,
      "besideLeft": Fields.optional(besideLeft == 0 ? nil : besideLeft),
      "hasBeside": besideCount > 0,
      "hasNotFound": !skill.notFound.isEmpty,
      "notFoundText": Words.count(skill.notFound.count, "term", "terms") + ", listed in shortlist.json",
    ]
  }

  /// The first row of a statement, with the others that it holds beside it.
  private func fields(_ rows: [EvidenceRow]) -> Fields {
    guard let first = rows.first else { return [:] }
    let also = rows.dropFirst().prefix(Self.most).map { evidence.fields(skill.skill, $0) }
    return evidence.fields(skill.skill, first).merging(["also": also]) { $1 }
  }

  private var artefact: String? {
    switch skill.artefact {
    case .none: nil
    case .verifiable: "linked"
    case .verified: "in the export"
    }
  }
}
