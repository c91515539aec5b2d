/// Phrases that reveal a skill, and the conditions under which they do.
package struct SignalRule: Sendable, Hashable {
  /// Stable id: `async.tokio`.
  package let id: String
  /// Skill that it reveals; empty for the subject.
  package let skill: String
  /// What it is called in reports.
  package let term: String
  /// concept, crate, tool, api, practice or artefact.
  package let kind: String
  /// What to find, whatever the case; hyphen, space, underscore and joined are one.
  package let phrases: [String]
  /// What to find in this case only.
  package let exact: [String]
  /// What it says about the subject.
  package let standing: Standing
  /// The most that it earns outside the home context.
  package let outside: Int
  /// The most that a bare mention in a list or a summary earns, if it needs the home context.
  package let listed: Int
  /// The most that it earns at all.
  package let highest: Int
  /// All of these must hold.
  package let conditions: [Condition]
  /// None of these may hold.
  package let exclusions: [Exclusion]
  /// Whether any link in its statement opens what it names: a talk, a post.
  package let anyLink: Bool
  /// Other skills for which it speaks a little.
  package let spills: [Spill]
  /// Sentences that it must find.
  package let examples: [Example]
  /// Sentences that it must leave alone.
  package let counterexamples: [Example]

  /// Puts the value together from its parts.
  package init(
    id: String,
    skill: String,
    term: String,
    kind: String,
    phrases: [String],
    exact: [String],
    standing: Standing,
    outside: Int,
    listed: Int = 4,
    highest: Int,
    conditions: [Condition],
    exclusions: [Exclusion],
    anyLink: Bool = false,
    spills: [Spill],
    examples: [Example],
    counterexamples: [Example]
  ) {
    self.id = id
    self.skill = skill
    self.term = term
    self.kind = kind
    self.phrases = phrases
    self.exact = exact
    self.standing = standing
    self.outside = outside
    self.listed = listed
    self.highest = highest
    self.conditions = conditions
    self.exclusions = exclusions
    self.anyLink = anyLink
    self.spills = spills
    self.examples = examples
    self.counterexamples = counterexamples
  }
}
