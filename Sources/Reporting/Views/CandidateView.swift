import Model

/// What a template shows of one ranked candidate.
struct CandidateView {
  let head: ShortlistHead
  let positions: RankPositions
  let assessment: Assessment
  let originals: Originals
  var novelty: RunNews.Novelty?
  /// Where the interview kit lies, if there is one.
  var kit: String?

  private var scoring: ScoringRules { head.rubric.scoring }
  private var evidence: EvidenceView { EvidenceView(originals: originals) }

  /// The fields of its row in the table.
  var row: Fields {
    [
      "rank": positions.rank,
      "candidate": assessment.candidate,
      "candidateCode": MarkdownText.code(assessment.candidate),
      "name": Fields.optional(assessment.contact.name.map(DisplayText.flat)),
      "tier": assessment.tier,
      "gated": Fields.optional(gated),
      "score": assessment.score.description,
      "practice": assessment.practice.level,
      "practiceWords": Words.practice(assessment.practice.level),
      "range": Fields.optional(range),
      "ties": Fields.optional(Words.ties(positions)),
      "acceptability": Fields.optional(positions.acceptability),
      "band": Fields.optional(positions.band),
      "hasRobustness": head.robustness != nil,
      "cells": assessment.skills.map(cell),
      "best": Fields.optional(best.map { evidence.fields($0.skill, $0.row) }),
      "novelty": Fields.optional(Words.novelty(novelty)),
      "isKnown": novelty == .known,
      "findingCount": Fields.optional(
        assessment.findings.isEmpty ? nil : Words.count(assessment.findings.count, "note", "notes")),
    ]
  }

  /// The fields of its own section, those of its row among them.
  var fields: Fields {
    let shown = assessment.skills.enumerated().sorted { a, b in
      (-a.element.level, -a.element.weight, a.offset) < (-b.element.level, -b.element.weight, b.offset)
    }
    let skills = shown.map { view($0.element) }
    let open = skills.filter { $0.skill.evidence.contains { $0.counted && $0.level > 0 } }
    let closed = skills.filter { !$0.skill.evidence.contains { $0.counted && $0.level > 0 } }
    let own: Fields = [
      "withoutRecencyScore": assessment.scoreWithoutRecency.description,
      "withoutRecencyRank": positions.withoutRecency,
      "withoutArtefactsScore": assessment.scoreWithoutArtefacts.description,
      "withoutArtefactsRank": positions.withoutArtefacts,
      "firmness": Fields.optional(head.robustness.flatMap { Words.firmness(positions, $0) }),
      "emails": assessment.contact.emails,
      "phones": assessment.contact.phones,
      "links": assessment.contact.links.map(link),
      "contactCode": Fields.optional(contactCode),
      "location": Fields.optional(assessment.contact.location),
      "columns": assessment.columns.map { ["name": $0.name, "value": $0.value] as Fields },
      "documents": assessment.documents.map(evidence.fields),
      "kitHref": Fields.optional(kit),
      "dimensions": assessment.dimensions.enumerated().map {
        dimension($1, isLast: $0 == assessment.dimensions.count - 1)
      },
      "hasDimensions": !assessment.dimensions.isEmpty,
      "profiles": profiles.map { ["title": $0.title, "fit": $0.fit] as Fields },
      "profilesText": profiles.map { "\($0.title) \($0.fit)" }.joined(separator: ", "),
      "hasProfiles": !profiles.isEmpty,
      "findings": assessment.findings.map(evidence.fields),
      "claims": assessment.claimedWork.map(evidence.fields),
      "hasClaims": !assessment.claimedWork.isEmpty,
      "scope": Fields.optional(assessment.scope.map(scope)),
      "prompts": assessment.prompts.map(prompt),
      "gates": assessment.gates.map(gate),
      "practiceBecause": assessment.practice.because.map(DisplayText.flat),
      "hasFindings": !assessment.findings.isEmpty,
      "hasPrompts": !assessment.prompts.isEmpty,
      "hasGates": !assessment.gates.isEmpty,
      "hasPractice": !assessment.practice.because.isEmpty,
      "absentText": closed.map(\.title).joined(separator: ", "),
      "hasAbsent": !closed.isEmpty,
      "practicePoints": assessment.practice.points,
      "practiceWeight": scoring.practiceWeight,
      "skillsWeight": 100 - scoring.practiceWeight,
      "practiceShare": score.parts[0].share.description,
      "shares": score.parts.dropFirst().map(fields),
      "adding": score.parts.dropFirst().filter { $0.points > 0 }.map(fields),
      "sum": score.sum.description,
      "segments": segments,
      "skills": open.map(\.fields),
      "absent": closed.map(\.fields),
    ]
    return row.merging(own) { _, own in own }
  }

  private var contactCode: String? {
    let contact = assessment.contact
    let parts = contact.emails + contact.phones + contact.links
    return parts.isEmpty ? nil : parts.map(MarkdownText.code).joined(separator: " · ")
  }

  /// The highest level's quote, of the weightiest skill where several have it.
  var best: (skill: String, row: EvidenceRow)? {
    var best: (skill: SkillAssessment, row: EvidenceRow)?
    for skill in assessment.skills {
      guard
        let row = skill.evidence.first(where: { $0.counted && $0.level > 0 && !$0.rule.hasSuffix(".implied") }
        )
      else { continue }
      if let best, (best.row.level, best.skill.weight) >= (row.level, skill.weight) { continue }
      best = (skill, row)
    }
    return best.map { ($0.skill.skill, $0.row) }
  }

  /// The tier by points, where a gate caps it.
  private var gated: String? {
    assessment.tier == assessment.tierBeforeGates ? nil : assessment.tierBeforeGates
  }

  /// The best and the worst of its three ranks, where they differ.
  private var range: String? {
    let ranks = [positions.rank, positions.withoutRecency, positions.withoutArtefacts]
    guard let low = ranks.min(), let high = ranks.max(), low < high else { return nil }
    return "\(low)–\(high)"
  }

  private func view(_ skill: SkillAssessment) -> SkillView {
    SkillView(title: head.rubric.title(of: skill.skill), skill: skill, evidence: evidence)
  }

  private func cell(_ skill: SkillAssessment) -> Fields {
    [
      "level": skill.level,
      "shown": skill.level > 0,
      "title": "\(head.rubric.title(of: skill.skill)): \(Words.level(skill.level))",
      "isVerified": skill.artefact == .verified,
      "isVerifiable": skill.artefact == .verifiable,
    ]
  }

  private var score: ScoreParts { ScoreParts(assessment, head.rubric) }

  private func fields(_ part: ScoreParts.Part) -> Fields {
    [
      "title": part.title, "level": part.level, "points": part.points, "recency": part.recency,
      "fades": part.recency != 100, "counted": part.counted, "weight": part.weight,
      "adds": part.share.count > 0, "share": part.share.description,
    ]
  }

  /// The parts as lengths of a bar of 1,000 that stands for 100 points.
  private var segments: [Fields] {
    var end = 0
    return score.parts.enumerated().compactMap { index, part in
      guard part.share.count > 0 else { return nil }
      let x = end / 1000
      end += part.share.count
      return [
        "x": x, "width": max(1, end / 1000 - x - 2), "title": part.title, "share": part.share.description,
        "shade": index == 0 ? "practice" : index.isMultiple(of: 2) ? "even" : "odd",
      ]
    }
  }

  private func link(_ address: String) -> Fields {
    ["text": address, "href": Fields.optional(Originals.safe(address))]
  }

  private func gate(_ gate: GateResult) -> Fields {
    ["met": gate.met, "message": gate.message, "caps": Fields.optional(gate.caps)]
  }

  private func dimension(_ result: DimensionResult, isLast: Bool) -> Fields {
    [
      "title": head.rubric.dimensions.first { $0.dimension == result.dimension }?.title ?? result.dimension,
      "isFollowed": !isLast, "level": result.level, "levelWords": Words.level(result.level),
      "found": Fields.optional(result.found.isEmpty ? nil : result.found.joined(separator: ", ")),
      "missing": Fields.optional(result.missing.isEmpty ? nil : result.missing.joined(separator: ", ")),
    ]
  }

  /// The roles that some of the evidence fits, best first.
  private var profiles: [(title: String, fit: String)] {
    assessment.profiles.filter { $0.fit.count > 0 }.map { fit in
      (head.rubric.profiles.first { $0.profile == fit.profile }?.title ?? fit.profile, fit.fit.description)
    }
  }

  private func scope(_ scope: Scope) -> Fields {
    let place = Words.place(scope.evidence)
    return [
      "words": Words.scope(scope.level), "because": DisplayText.flat(scope.because),
      "before": DisplayText.tail(scope.evidence.before, 140),
      "quote": DisplayText.head(scope.evidence.quote, 200),
      "after": DisplayText.head(scope.evidence.after, 140), "place": place,
      "placeCode": MarkdownText.code(place),
      "quoteCode": MarkdownText.code(DisplayText.head(scope.evidence.quote, 200)),
      "href": Fields.optional(originals.link(scope.evidence.document)),
    ]
  }

  private func prompt(_ prompt: Prompt) -> Fields {
    [
      "skill": head.rubric.title(of: prompt.skill), "ask": prompt.ask, "redFlag": prompt.redFlag,
      "reason": prompt.reason,
    ]
  }
}
