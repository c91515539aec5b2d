package import SourceText

/// What levels are worth.
package struct ScoringRules: Sendable, Hashable, Decodable {
  /// One for every skill, in rubric order; they add up to 100.
  package let weights: [SkillWeight]
  /// Points for depth 0–3.
  package let depthPoints: [Int]
  /// Points that a concrete link adds.
  package let verifiable: Int
  /// Points that presence in an export adds.
  package let verified: Int
  /// The most points of a skill.
  package let mostPoints: Int
  /// Weight of practice, of 100; the skills share the rest.
  package let practiceWeight: Int
  /// Points for practice 0–4.
  package let practicePoints: [Int]
  /// How points fade, newest first.
  package let recency: [RecencyStep]
  /// What counts of undated points.
  package let undatedPercent: Int
  /// Skills that do not fade.
  package let recencyExempt: [String]
  /// The most that each part of a document leaves.
  package let sectionCaps: [SectionCap]
  /// The skill that described work in the subject implies.
  package let impliedSkill: String?
  /// The level that it implies.
  package let impliedLevel: Int
  /// Skills whose work implies nothing.
  package let impliedExcept: [String]
  /// Signals in an unbroken list that make it a list.
  package let listLength: Int
  /// Best first.
  package let tiers: [TierRule]
  /// Conditions of the tiers.
  package let gates: [GateRule]
  /// Skills that are asked about whatever their level.
  package let alwaysAsked: [String]

  /// Puts the value together from its parts.
  package init(
    weights: [SkillWeight],
    depthPoints: [Int],
    verifiable: Int,
    verified: Int,
    mostPoints: Int,
    practiceWeight: Int,
    practicePoints: [Int],
    recency: [RecencyStep],
    undatedPercent: Int,
    recencyExempt: [String],
    sectionCaps: [SectionCap],
    impliedSkill: String? = nil,
    impliedLevel: Int,
    impliedExcept: [String],
    listLength: Int,
    tiers: [TierRule],
    gates: [GateRule],
    alwaysAsked: [String]
  ) {
    self.weights = weights
    self.depthPoints = depthPoints
    self.verifiable = verifiable
    self.verified = verified
    self.mostPoints = mostPoints
    self.practiceWeight = practiceWeight
    self.practicePoints = practicePoints
    self.recency = recency
    self.undatedPercent = undatedPercent
    self.recencyExempt = recencyExempt
    self.sectionCaps = sectionCaps
    self.impliedSkill = impliedSkill
    self.impliedLevel = impliedLevel
    self.impliedExcept = impliedExcept
    self.listLength = listLength
    self.tiers = tiers
    self.gates = gates
    self.alwaysAsked = alwaysAsked
  }
}

extension ScoringRules: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("weights", weights)
      $0.key("depthPoints")
      $0.array { list in for points in depthPoints { list.value(points) } }
      $0.member("verifiable", verifiable)
      $0.member("verified", verified)
      $0.member("mostPoints", mostPoints)
      $0.member("practiceWeight", practiceWeight)
      $0.key("practicePoints")
      $0.array { list in for points in practicePoints { list.value(points) } }
      $0.member("recency", recency)
      $0.member("undatedPercent", undatedPercent)
      $0.member("recencyExempt", recencyExempt)
      $0.member("sectionCaps", sectionCaps)
      $0.member("impliedSkill", impliedSkill)
      $0.member("impliedLevel", impliedLevel)
      $0.member("impliedExcept", impliedExcept)
      $0.member("listLength", listLength)
      $0.member("tiers", tiers)
      $0.member("gates", gates)
      $0.member("alwaysAsked", alwaysAsked)
    }
  }
}
