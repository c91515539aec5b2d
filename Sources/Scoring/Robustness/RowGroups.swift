import Model

/// The rows of a candidate, those together that can only matter together: of one skill, level, artefact and age.
///
/// A row stands alone where it spills into another skill, where its rule found things of several ages, of which
/// only the first counts, or where several skills contend for its link.
struct RowGroups {
  /// The groups, in the order of skills and of their evidence.
  let groups: [[RowKey]]

  init(_ assessment: Assessment, rules: ScoringRules, asOf: Day) {
    let spilled = Set(
      assessment.skills.flatMap(\.evidence).filter { $0.spilledFrom != nil && !$0.isImplied }.map {
        RowKey($0)
      })
    let contested = Set(
      assessment.skills.flatMap(\.evidence).filter(\.hasContestedLink).compactMap(\.link))
    var groups: [[RowKey]] = []
    for skill in assessment.skills {
      let rows = skill.evidence.filter { $0.spilledFrom == nil && $0.level > 0 }
      let ages = Dictionary(grouping: rows, by: \.rule).mapValues { rows in
        Set(rows.map { SkillMeasure.recency([assessment.entries[$0.entry]], rules, asOf) })
      }
      var places: [Kind: Int] = [:]
      for row in rows {
        let key = RowKey(row)
        let age = SkillMeasure.recency([assessment.entries[row.entry]], rules, asOf)
        let isAlone =
          spilled.contains(key) || (ages[row.rule]?.count ?? 0) > 1
          || row.link.map(contested.contains) ?? false
        let kind = Kind(level: row.level, artefact: row.artefact, age: age)
        if !isAlone, let place = places[kind] {
          groups[place].append(key)
        } else {
          if !isAlone { places[kind] = groups.count }
          groups.append([key])
        }
      }
    }
    self.groups = groups
  }

  private struct Kind: Hashable {
    let level: Int
    let artefact: Artefact
    let age: Int
  }
}
