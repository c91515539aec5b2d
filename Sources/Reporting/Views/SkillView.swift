import Model

/// What a template shows of one skill of one candidate.
struct SkillView {
  let title: String
  let skill: SkillAssessment
  let evidence: EvidenceView
  /// How many quotes stand in the open; the others fold away.
  private static let open = 3

  var fields: Fields {
    let counted = skill.evidence.filter { $0.counted && $0.level > 0 }
    let others = skill.evidence.filter { !($0.counted && $0.level > 0) }
    let rejected = skill.rejected.map(evidence.fields)
    let uncounted = others.map { evidence.fields(skill.skill, $0) }
    return [
      "id": skill.skill,
      "title": title,
      "level": skill.level,
      "levelWords": Words.level(skill.level),
      "artefact": Fields.optional(artefact),
      "span": Fields.optional(skill.months.map(Words.span(months:))),
      "lastUsed": Fields.optional(skill.lastUsed?.description),
      "quotes": counted.prefix(Self.open).map { evidence.fields(skill.skill, $0) },
      "more": counted.dropFirst(Self.open).map { evidence.fields(skill.skill, $0) },
      "hasMore": counted.count > Self.open,
      "moreCount": max(0, counted.count - Self.open),
      "uncounted": uncounted,
      "rejected": rejected,
      "besideCount": uncounted.count + rejected.count,
      "hasBeside": !uncounted.isEmpty || !rejected.isEmpty,
      "hasNotFound": !skill.notFound.isEmpty,
      "notFoundCount": skill.notFound.count,
      "notFoundText": skill.notFound.map(Words.term).joined(separator: ", "),
    ]
  }

  private var artefact: String? {
    switch skill.artefact {
    case .none: nil
    case .verifiable: "linked"
    case .verified: "in the export"
    }
  }
}
