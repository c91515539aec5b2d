package import Model
package import SourceText

/// What is different between two runs: who came, went, moved or cannot be read any more, each with its cause.
package struct RunDifference: Sendable, Hashable {
  /// The days that "present" meant.
  package let days: [String]
  /// Whether the rules differ.
  package let hasOtherRules: Bool
  /// The changes: by kind, and in each kind by rank.
  package let changes: [CandidateChange]
  /// How many stand where they stood.
  package let unchanged: Int

  /// Compares `later` with `earlier`.
  package init(from earlier: Shortlist, to later: Shortlist) {
    let comparison = RunComparison(earlier, later)
    let ids = Set(comparison.before.keys).union(comparison.after.keys)
    let changes = ids.compactMap(comparison.change)
    let order = Dictionary(
      uniqueKeysWithValues: CandidateChange.Kind.allCases.enumerated().map { ($1, $0) })
    func key(_ change: CandidateChange) -> (Int, Int, String) {
      (order[change.kind] ?? 0, change.after?.rank ?? change.before?.rank ?? .max, change.candidate)
    }
    days = [earlier.head.asOf.description, later.head.asOf.description]
    hasOtherRules = earlier.head.pipeline.digest != later.head.pipeline.digest
    self.changes = changes.sorted { key($0) < key($1) }
    unchanged = ids.count - changes.count
  }
}

extension RunDifference: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("schema", Schemas.difference)
      $0.member("asOf", days)
      $0.member("otherRules", hasOtherRules)
      $0.member("unchanged", unchanged)
      $0.member("changes", changes)
    }
  }
}

/// Two runs, by candidate.
private struct RunComparison {
  /// One candidate of a run.
  struct Place {
    let standing: CandidateChange.Standing?
    let reason: String?
    let digests: [String: String]
  }

  let before: [String: Place]
  let after: [String: Place]
  private let common: [String]

  init(_ earlier: Shortlist, _ later: Shortlist) {
    before = Self.places(earlier)
    after = Self.places(later)
    common =
      (earlier.head.pipeline.digest == later.head.pipeline.digest ? [] : ["rules"])
      + (earlier.head.asOf == later.head.asOf ? [] : ["day"])
  }

  func change(_ id: String) -> CandidateChange? {
    let (old, new) = (before[id], after[id])
    guard let old, let new else {
      return CandidateChange(
        candidate: id, kind: old == nil ? .new : .gone, before: old?.standing, after: new?.standing,
        causes: [new?.reason].compactMap { $0 })
    }
    let files = old.digests == new.digests ? [] : ["files"]
    let kind: CandidateChange.Kind
    var causes = files + common
    switch (old.standing, new.standing) {
    case (nil, nil): return nil
    case (_?, nil):
      kind = .newlyUnreadable
      causes += [new.reason].compactMap { $0 }
    case (nil, _?): kind = .newlyReadable
    case (let a?, let b?):
      if a == b { return nil }
      kind = a.score == b.score && a.tier == b.tier ? .moved : .rescored
      if kind == .moved { causes = ["others"] }
    }
    return CandidateChange(
      candidate: id, kind: kind, before: old.standing, after: new.standing, causes: causes)
  }

  private static func places(_ run: Shortlist) -> [String: Place] {
    var places: [String: Place] = [:]
    for entry in run.entries {
      let assessment = entry.assessment
      places[assessment.candidate] = Place(
        standing: .init(rank: entry.positions.rank, score: assessment.score, tier: assessment.tier),
        reason: nil,
        digests: digests(assessment.documents))
    }
    for setAside in run.head.setAside {
      places[setAside.candidate] = Place(
        standing: nil, reason: setAside.reason, digests: digests(setAside.documents))
    }
    return places
  }

  private static func digests(_ documents: [DocumentRecord]) -> [String: String] {
    Dictionary(documents.map { ($0.id, $0.digest) }, uniquingKeysWith: { first, _ in first })
  }
}
