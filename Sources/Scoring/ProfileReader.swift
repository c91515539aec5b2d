import Model

/// Says what the skills are worth to each role that the rubric knows.
struct ProfileReader {
  let rubric: Rubric

  /// Returns how far they fit each role, best first; equals stay in the rubric's order.
  func fits(_ skills: [SkillAssessment]) -> [ProfileFit] {
    let calculator = ScoreCalculator(rules: rubric.scoring)
    let points = skills.map(calculator.effectivePoints)
    return rubric.profiles.map { profile in
      let sum = zip(profile.weights, points).reduce(0) { $0 + $1.0.weight * $1.1 }
      return ProfileFit(profile: profile.profile, fit: Tenths((sum + 5) / 10))
    }.enumerated().sorted { (-$0.element.fit.count, $0.offset) < (-$1.element.fit.count, $1.offset) }
      .map(\.element)
  }
}
