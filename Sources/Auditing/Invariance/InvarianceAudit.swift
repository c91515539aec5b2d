package import Model

/// Whether results stay as they are when documents say the same about another person, and change as they should when
/// documents say more or less.
///
/// The rewrites are made of a candidate's own files and assessed as those are. Nobody is compared with anybody else.
package struct InvarianceAudit: Sendable {
  private let identity: IdentityRewrites
  private let form = FormRewrites()
  private let content: ContentRewrites

  /// Writes `words` into documents; `asOf` is the day that "present" means.
  package init(words: RewriteWords, asOf: Day) {
    identity = IdentityRewrites(words: words.identity)
    content = ContentRewrites(words: words.content, asOf: asOf)
  }

  /// Returns what comes of every rewrite of `subject`, relation by relation; `assess` measures a candidate that has
  /// the given files.
  package func results(
    of subject: AuditSubject, assess: ([AuditFile]) -> Assessment
  ) -> [RelationResult] {
    let sets = identity.sets(of: subject) + form.sets(of: subject) + content.sets(of: subject)
    var known: [[AuditFile]: ResultFacts] = [:]
    var results: [Relation: RelationResult] = [:]
    for set in sets {
      let before = known[set.before] ?? ResultFacts(assess(set.before))
      known[set.before] = before
      var result = results[set.relation] ?? RelationResult(set.relation)
      if result.candidates == 0 { result.countCandidate() }
      for item in set.cases {
        result.add(item.label, of: subject.candidate, before, ResultFacts(assess(item.files)))
      }
      results[set.relation] = result
    }
    return Relation.allCases.compactMap { results[$0] }
  }
}

/// What came of all rewrites of all candidates.
package struct InvarianceReport: Sendable, Hashable {
  /// The rules.
  package let pipeline: PipelineIdentity
  /// The day that "present" meant, as YYYY-MM-DD.
  package let asOf: String
  /// How many candidates there were.
  package private(set) var candidates = 0
  /// Those of whom nothing could be read.
  package private(set) var unread: [String] = []
  /// Each relation, in its fixed order.
  package private(set) var results: [RelationResult] = Relation.allCases.map { RelationResult($0) }

  package init(pipeline: PipelineIdentity, asOf: Day) {
    self.pipeline = pipeline
    self.asOf = asOf.description
  }

  /// Adds what came of one candidate; `nil` where nothing of it could be read.
  package mutating func add(_ candidate: String, _ found: [RelationResult]?) {
    candidates += 1
    guard let found else {
      unread.append(candidate)
      return
    }
    for result in found {
      guard let index = results.firstIndex(where: { $0.relation == result.relation }) else { continue }
      results[index].add(result)
    }
  }

  /// How many rewrites of who somebody is changed anything.
  package var identityViolations: Int {
    results.filter { $0.relation.family == .identity }.reduce(0) { $0 + $1.violations }
  }
}
