import Model

/// What scoring looks up again and again, put in order once for a rubric.
final class ScoringPlan: Sendable {
  let rubric: Rubric
  /// The skills by their ids.
  let skillNumbers: [String: Int]
  /// The spills of the rules that have any.
  let spills: [String: [Spill]]
  /// For each skill the ids of its rules and patterns, in order.
  let ruleLists: [RuleList]
  /// For each skill where each of them stands.
  let rulePlaces: [[String: Int]]
  /// The weight of each skill.
  let weights: [Int]
  private let sectionCaps: [SectionKind: Int]

  init(_ rubric: Rubric) {
    self.rubric = rubric
    skillNumbers = Dictionary(
      rubric.skills.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    spills = Dictionary(
      rubric.skills.flatMap(\.rules).filter { !$0.spills.isEmpty }.map { ($0.id, $0.spills) },
      uniquingKeysWith: { first, _ in first })
    ruleLists = rubric.skills.map { RuleList($0.rules.map(\.id) + $0.patterns.map(\.id)) }
    rulePlaces = ruleLists.map { list in
      Dictionary(list.ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
    weights = rubric.skills.map { skill in
      rubric.scoring.weights.first { $0.skill == skill.id }?.weight ?? 0
    }
    sectionCaps = Dictionary(
      rubric.scoring.sectionCaps.map { ($0.section, $0.cap) }, uniquingKeysWith: { first, _ in first })
  }

  /// The most that a part of a document of this kind leaves.
  func cap(of section: SectionKind) -> Int { sectionCaps[section] ?? 1 }
}
