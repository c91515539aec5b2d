package import SourceText

/// One skill of one candidate.
public struct SkillAssessment: Sendable, Hashable, Decodable {
  /// Id of the skill.
  public let skill: String
  /// 0 none, 1 named, 2 used, 3 deep, 4 artefact.
  public let level: Int
  /// 0–3, artefact aside.
  public let depth: Int
  /// Whether anyone can open it.
  public let artefact: Artefact
  /// 0–100, before recency.
  public let points: Int
  /// Percent of the points that count.
  public let recency: Int
  /// Weight in the total.
  public let weight: Int
  /// Months of dated entries with evidence of level 2 or more, overlaps merged; `nil` if undated.
  public let months: Int?
  /// Last month of those entries.
  public let lastUsed: Month?
  /// What was found, best first.
  public let evidence: [EvidenceRow]
  /// What looked like it and is not.
  public let rejected: [RejectedSense]
  /// Rules that found nothing.
  public let notFound: RuleNames

  /// Puts the value together from its parts.
  public init(
    skill: String,
    level: Int,
    depth: Int,
    artefact: Artefact,
    points: Int,
    recency: Int,
    weight: Int,
    months: Int? = nil,
    lastUsed: Month? = nil,
    evidence: [EvidenceRow],
    rejected: [RejectedSense],
    notFound: RuleNames
  ) {
    self.skill = skill
    self.level = level
    self.depth = depth
    self.artefact = artefact
    self.points = points
    self.recency = recency
    self.weight = weight
    self.months = months
    self.lastUsed = lastUsed
    self.evidence = evidence
    self.rejected = rejected
    self.notFound = notFound
  }
}

extension SkillAssessment: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("skill", skill)
      $0.member("level", level)
      $0.member("depth", depth)
      $0.member("artefact", artefact)
      $0.member("points", points)
      $0.member("recency", recency)
      $0.member("weight", weight)
      $0.member("months", months)
      $0.member("lastUsed", lastUsed)
      $0.member("evidence", evidence)
      $0.member("rejected", rejected)
      $0.member("notFound", notFound)
    }
  }
}
