/// One of the things that a rubric asks for.
package struct Skill: Sendable, Hashable {
  /// Stable id.
  package let id: String
  /// What it is called in reports.
  package let title: String
  /// What it is, in a sentence.
  package let about: String
  /// The most that its terms earn outside the home context.
  package let outside: Int
  /// What reveals it.
  package let rules: [SignalRule]
  /// What gives a statement its shape, for this skill.
  package let patterns: [PatternRule]
  /// What to ask.
  package let prompts: [PromptRule]
  /// What makes its evidence look thin.
  package let redFlags: [RedFlag]

  /// Puts the value together from its parts.
  package init(
    id: String,
    title: String,
    about: String,
    outside: Int,
    rules: [SignalRule],
    patterns: [PatternRule],
    prompts: [PromptRule],
    redFlags: [RedFlag] = []
  ) {
    self.id = id
    self.title = title
    self.about = about
    self.outside = outside
    self.rules = rules
    self.patterns = patterns
    self.prompts = prompts
    self.redFlags = redFlags
  }
}
