package import Model

/// What ranking needs of an assessment: small enough to keep for a million candidates.
package struct RankKey: Sendable, Hashable {
  /// Id of the candidate.
  package let candidate: String
  /// How many skills stand at level 3 or above.
  let deepSkills: UInt8
  /// How many gates are met.
  let gatesMet: UInt8
  /// Points of practice, then of each skill the points and the percent of them that counts.
  let points: [UInt8]
  /// By what it may be known elsewhere.
  let marks: [IdentityMark]
  /// The print of its wording.
  let wording: WordingPrint?
  let asScored: Int16
  let withoutRecency: Int16
  let withoutArtefacts: Int16

  /// Takes what ranking needs of `assessment`.
  package init(_ assessment: Assessment) {
    candidate = assessment.candidate
    asScored = Int16(clamping: assessment.score.count)
    withoutRecency = Int16(clamping: assessment.scoreWithoutRecency.count)
    withoutArtefacts = Int16(clamping: assessment.scoreWithoutArtefacts.count)
    deepSkills = UInt8(clamping: assessment.skills.count { $0.level >= 3 })
    gatesMet = UInt8(clamping: assessment.gates.count { $0.met })
    var points = [UInt8(clamping: assessment.practice.points)]
    points.reserveCapacity(1 + assessment.skills.count * 2)
    for skill in assessment.skills {
      points.append(UInt8(clamping: skill.points))
      points.append(UInt8(clamping: skill.recency))
    }
    self.points = points
    marks = IdentityMark.marks(of: assessment)
    wording = assessment.wording
  }

  /// How many skills it was measured in.
  package var skillCount: Int { points.count / 2 }

  /// A total by which candidates can be ordered.
  enum Total: CaseIterable {
    case asScored, withoutRecency, withoutArtefacts
  }

  /// Returns a total, in tenths.
  func score(_ total: Total) -> Int16 {
    switch total {
    case .asScored: asScored
    case .withoutRecency: withoutRecency
    case .withoutArtefacts: withoutArtefacts
    }
  }

  /// Whether nothing but the id decides which of the two stands first.
  func isLevel(with other: RankKey) -> Bool {
    asScored == other.asScored && deepSkills == other.deepSkills && gatesMet == other.gatesMet
  }

  /// Whether it stands before `other` by `total`: more points, then more deep skills, then more gates met, then
  /// the id that comes first.
  func precedes(_ other: RankKey, by total: Total) -> Bool {
    let (mine, others) = (score(total), other.score(total))
    if mine != others { return mine > others }
    if deepSkills != other.deepSkills { return deepSkills > other.deepSkills }
    if gatesMet != other.gatesMet { return gatesMet > other.gatesMet }
    return candidate.utf8.lexicographicallyPrecedes(other.candidate.utf8)
  }
}
