extension GateRule {
  /// Whether one of its conditions holds for these levels.
  package func isMet(levels: [(skill: String, level: Int)], practice: Int) -> Bool {
    anyOf.contains { $0.holds(levels: levels, practice: practice) }
  }
}

extension GateCondition {
  /// Whether all that it names holds for these levels.
  package func holds(levels: [(skill: String, level: Int)], practice: Int) -> Bool {
    if let skill, let least = level, !levels.contains(where: { $0.skill == skill && $0.level >= least }) {
      return false
    }
    if let least = self.practice, practice < least { return false }
    if let least = deepSkills {
      let deep = levels.filter { $0.level >= 3 && (amongst.isEmpty || amongst.contains($0.skill)) }
      if deep.count < least { return false }
    }
    return true
  }
}
