package import Model

/// What of an assessment a rewrite may not change: all that decides where a candidate stands, without the words.
package struct ResultFacts: Sendable, Hashable {
  /// One skill.
  struct Skill: Sendable, Hashable {
    let skill: String
    let level: Int
    let artefact: Artefact
    let points: Int
    let recency: Int
    let months: Int?
    let lastUsed: Month?
  }

  let setAside: String?
  let tier: String
  let score: Tenths
  let scoreWithoutRecency: Tenths
  let scoreWithoutArtefacts: Tenths
  let practice: Int
  let practicePoints: Int
  let gatesMet: [String]
  let skills: [Skill]
  /// Every row of evidence by its rule, terms and assertion, with how often it stands there.
  let evidence: [String: Int]

  /// Takes the facts of `assessment`.
  package init(_ assessment: Assessment) {
    setAside = assessment.setAside
    tier = assessment.tier
    score = assessment.score
    scoreWithoutRecency = assessment.scoreWithoutRecency
    scoreWithoutArtefacts = assessment.scoreWithoutArtefacts
    practice = assessment.practice.level
    practicePoints = assessment.practice.points
    gatesMet = assessment.gates.filter(\.met).map(\.gate)
    skills = assessment.skills.map {
      Skill(
        skill: $0.skill, level: $0.level, artefact: $0.artefact, points: $0.points, recency: $0.recency,
        months: $0.months, lastUsed: $0.lastUsed)
    }
    var evidence: [String: Int] = [:]
    for row in assessment.skills.flatMap(\.evidence) {
      let caps = "\(row.caps.term)\(row.caps.section)\(row.caps.cue)\(row.caps.context)"
      let key =
        "\(row.rule) \(row.level) = \(row.shape), \(caps), \(row.assertion.rawValue)\(row.counted ? ", counted" : "")"
      evidence[key, default: 0] += 1
    }
    self.evidence = evidence
  }

  /// Returns what is otherwise than in `before` and breaks `expectation`, in words; none where it is kept.
  func breaches(of expectation: Relation.Expectation, since before: ResultFacts) -> [String] {
    switch expectation {
    case .same: changes(since: before) + evidenceChanges(since: before)
    case .equal: changes(since: before)
    case .notLower: steps(since: before).filter { $0.after < $0.before }.map(\.words)
    case .notHigher: steps(since: before).filter { $0.after > $0.before }.map(\.words)
    case .measured: []
    }
  }

  private func changes(since before: ResultFacts) -> [String] {
    var changes = [
      Self.change("set aside", before.setAside ?? "no", setAside ?? "no"),
      Self.change("tier", before.tier, tier), Self.change("score", before.score, score),
      Self.change("score without recency", before.scoreWithoutRecency, scoreWithoutRecency),
      Self.change("score without artefacts", before.scoreWithoutArtefacts, scoreWithoutArtefacts),
      Self.change("practice", before.practice, practice),
      Self.change("gates", before.gatesMet.joined(separator: " "), gatesMet.joined(separator: " ")),
    ]
    for (old, new) in zip(before.skills, skills) where old != new {
      changes.append(Self.change("\(new.skill) level", old.level, new.level))
      changes.append(Self.change("\(new.skill) points", old.points, new.points))
      changes.append(Self.change("\(new.skill) recency", old.recency, new.recency))
      changes.append(Self.change("\(new.skill) months", old.months ?? 0, new.months ?? 0))
      changes.append(
        Self.change(
          "\(new.skill) last used", old.lastUsed?.description ?? "-", new.lastUsed?.description ?? "-"))
      changes.append(Self.change("\(new.skill) artefact", old.artefact.rawValue, new.artefact.rawValue))
    }
    return changes.compactMap { $0 }
  }

  private func evidenceChanges(since before: ResultFacts) -> [String] {
    Set(evidence.keys).union(before.evidence.keys).sorted().compactMap { key in
      Self.change(key, before.evidence[key] ?? 0, evidence[key] ?? 0)
    }
  }

  private func steps(since before: ResultFacts) -> [(before: Int, after: Int, words: String)] {
    var steps = [
      (before.score.count, score.count, "score \(before.score) → \(score)"),
      (before.practicePoints, practicePoints, "practice \(before.practice) → \(practice)"),
    ]
    for (old, new) in zip(before.skills, skills) {
      let words = "\(new.skill) \(old.points) × \(old.recency) % → \(new.points) × \(new.recency) %"
      steps.append((old.points * old.recency, new.points * new.recency, words))
    }
    return steps
  }

  private static func change<T: Equatable>(_ what: String, _ before: T, _ after: T) -> String? {
    before == after ? nil : "\(what) \(before) → \(after)"
  }
}
