package import Model

/// What came of one relation: how many cases there were, and which broke it.
package struct RelationResult: Sendable, Hashable {
  /// A case that broke its relation.
  package struct Violation: Sendable, Hashable {
    /// Id of the candidate.
    package let candidate: String
    /// What was written.
    package let label: String
    /// What is otherwise, in words.
    package let changes: [String]
  }

  /// The most violations that are shown of one candidate, and of all; every one is counted.
  private static let shownOfOne = 3
  private static let shown = 60

  /// The relation.
  package let relation: Relation
  /// How many candidates it could be tried on.
  package private(set) var candidates = 0
  /// How many rewrites there were.
  package private(set) var cases = 0
  /// How many broke it.
  package private(set) var violations = 0
  /// How many changed the score at all.
  package private(set) var changed = 0
  /// The largest fall of a score, and the largest rise.
  package private(set) var lowest = Tenths(0)
  package private(set) var highest = Tenths(0)
  /// The sum of all changes of scores.
  package private(set) var sum = Tenths(0)
  /// The first violations of each candidate.
  package private(set) var examples: [Violation] = []

  init(_ relation: Relation) { self.relation = relation }

  /// Puts the value together from its parts.
  init(
    _ relation: Relation, candidates: Int, cases: Int, violations: Int, changed: Int, lowest: Tenths,
    highest: Tenths, sum: Tenths, examples: [Violation]
  ) {
    self.relation = relation
    (self.candidates, self.cases, self.violations, self.changed) = (candidates, cases, violations, changed)
    (self.lowest, self.highest, self.sum, self.examples) = (lowest, highest, sum, examples)
  }

  mutating func add(_ label: String, of candidate: String, _ before: ResultFacts, _ after: ResultFacts) {
    cases += 1
    let difference = after.score.count - before.score.count
    if difference != 0 { changed += 1 }
    lowest = min(lowest, Tenths(difference))
    highest = max(highest, Tenths(difference))
    sum = Tenths(sum.count + difference)
    let breaches = after.breaches(of: relation.expectation, since: before)
    guard !breaches.isEmpty else { return }
    violations += 1
    if examples.count < Self.shownOfOne {
      examples.append(Violation(candidate: candidate, label: label, changes: breaches))
    }
  }

  /// Notes that another candidate was tried.
  mutating func countCandidate() { candidates += 1 }

  mutating func add(_ other: RelationResult) {
    candidates += other.candidates
    cases += other.cases
    violations += other.violations
    changed += other.changed
    lowest = min(lowest, other.lowest)
    highest = max(highest, other.highest)
    sum = Tenths(sum.count + other.sum.count)
    examples += other.examples.prefix(max(0, Self.shown - examples.count))
  }
}
