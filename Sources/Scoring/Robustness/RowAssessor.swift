import Model
import SourceText

/// Measures a candidate again from its rows, as if some of them were not there.
struct RowAssessor {
  let rules: ScoringRules
  let asOf: Day

  /// Returns `assessment` as it would be without `removed` and what rests on them. Practice, which is read from
  /// pieces of work and not from rows, stays.
  func assessment(_ assessment: Assessment, without removed: Set<RowKey>) -> Assessment {
    let implying = implyingRow(assessment, without: removed)
    let rows = remaining(assessment, without: removed)
    let skills = assessment.skills.indices.map { number in
      let skill = assessment.skills[number]
      guard var rows = rows[number] else { return skill }
      if skill.skill == rules.impliedSkill, let implying {
        rows.append(implying.implying(skill.skill, level: rules.impliedLevel))
      }
      return SkillMeasure(
        skill: skill.skill, rows: rows, entries: assessment.entries, rules: rules, asOf: asOf
      )
      .assessment(weight: skill.weight, rejected: skill.rejected, notFound: skill.notFound)
    }
    return scored(assessment, skills)
  }

  /// Returns what is left of the rows of each skill, the implied ones aside; `nil` where a skill stays as it was.
  private func remaining(_ assessment: Assessment, without removed: Set<RowKey>) -> [[EvidenceRow]?] {
    let isRemoved = assessment.skills.map { $0.evidence.map { removed.contains(RowKey($0)) } }
    var rows = assessment.skills.indices.map { number in
      zip(assessment.skills[number].evidence, isRemoved[number]).filter { !$0.1 && !$0.0.isImplied }.map(\.0)
    }
    var isChanged = isRemoved.map { $0.contains(true) }
    let losesLink = assessment.skills.indices.contains { number in
      zip(assessment.skills[number].evidence, isRemoved[number])
        .contains { $0.1 && $0.0.artefact == .verifiable && $0.0.link != nil }
    }
    if losesLink, rows.contains(where: { $0.contains(where: \.hasContestedLink) }) {
      let before = rows.map { $0.map(\.artefact) }
      LinkLift(entries: assessment.entries).settleAgain(&rows)
      for number in rows.indices where rows[number].map(\.artefact) != before[number] {
        isChanged[number] = true
        rows[number].sort { $0.isBefore($1) }
      }
    }
    return rows.indices.map { isChanged[$0] ? rows[$0] : nil }
  }

  /// The best row that implies a skill, the first in reading order where several are as good.
  private func implyingRow(_ assessment: Assessment, without removed: Set<RowKey>) -> EvidenceRow? {
    var best: EvidenceRow?
    for skill in assessment.skills where !rules.impliedExcept.contains(skill.skill) {
      for row in skill.evidence
      where row.level >= 2 && row.spilledFrom == nil && assessment.entries[row.entry].isHome
        && !removed.contains(RowKey(row))
      {
        guard let other = best else {
          best = row
          continue
        }
        if row.level > other.level || row.level == other.level && row.isBefore(other) { best = row }
      }
    }
    return best
  }

  private func scored(_ assessment: Assessment, _ skills: [SkillAssessment]) -> Assessment {
    let standard = ScoreCalculator(rules: rules)
    let practice = assessment.practice
    let gates = GateKeeper(rules: rules).results(practice: practice.level, skills)
    let score = standard.total(practice: practice, skills)
    let tier = standard.tier(for: score)
    return Assessment(
      candidate: assessment.candidate, tier: standard.tier(tier, cappedBy: gates), tierBeforeGates: tier,
      score: score, scoreWithoutRecency: score, scoreWithoutArtefacts: score, practice: practice,
      skills: skills,
      gates: gates, findings: [], prompts: [], contact: Contact(), documents: [], entries: assessment.entries)
  }
}

extension EvidenceRow {
  /// Whether it comes first in reading order; entries are numbered in that order.
  fileprivate func isBefore(_ other: EvidenceRow) -> Bool {
    (entry, span.start) < (other.entry, other.span.start)
  }
}
