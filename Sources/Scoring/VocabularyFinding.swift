import Model

/// Notices documents that name much and describe little.
enum VocabularyFinding {
  static func findings(_ skills: [SkillAssessment]) -> [Finding] {
    let counted = skills.flatMap(\.evidence).filter(\.counted)
    let named = counted.filter { $0.level == 1 }.count
    let described = counted.filter { $0.level >= 2 }.count
    guard named >= 15, described <= 1 else { return [] }
    return [
      Finding(
        code: "vocabulary-only",
        message:
          "The documents name \(named) signals and describe work with \(described == 0 ? "none" : "one") of them.",
        ask: "Ask for one piece of work and what was hard about it.", document: nil, line: nil, quote: nil)
    ]
  }
}
