import Model

/// Reads off what the skills show of the rubric's dimensions.
struct DimensionReader {
  let rubric: Rubric

  /// Returns a result for each dimension.
  func results(_ skills: [SkillAssessment]) -> [DimensionResult] {
    guard !rubric.dimensions.isEmpty else { return [] }
    let shown = Set(skills.flatMap { $0.evidence.filter { $0.counted && $0.level > 0 }.map(\.rule) })
    return rubric.dimensions.map { dimension in
      let isFound = dimension.checklist.map { !shown.isDisjoint(with: $0.rules) }
      func words(_ found: Bool) -> [String] {
        zip(dimension.checklist, isFound).filter { $1 == found }.map(\.0.what)
      }
      return DimensionResult(
        dimension: dimension.dimension,
        level: skills.filter { dimension.skills.contains($0.skill) }.map(\.level).max() ?? 0,
        found: words(true), missing: words(false))
    }
  }
}
