import Model

/// Notices documents that name much and describe little.
enum VocabularyFinding {
  static func findings(_ skills: [SkillAssessment]) -> [Finding] {
    var named = 0
    var described = 0
    for skill in skills {
      for index in skill.evidence.indices where skill.evidence[index].counted {
        if skill.evidence[index].level == 1 { named += 1 }
        if skill.evidence[index].level >= 2 { described += 1 }
      }
    }
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
