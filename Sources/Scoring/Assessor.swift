package import Model

/// Measures a candidate's signals against a rubric, taking minima and sums only.
package struct Assessor: Sendable {
  private let plan: ScoringPlan
  private let asOf: Day
  private let plausibility: PlausibilityReader

  /// Measures against `rubric`, for which "present" means `asOf`.
  package init(rubric: Rubric, asOf: Day) {
    plan = ScoringPlan(rubric)
    self.asOf = asOf
    plausibility = PlausibilityReader(rubric: rubric, asOf: asOf)
  }

  /// Returns the assessment of `candidate`.
  package func assessment(of candidate: CandidateSignals) -> Assessment {
    if let reason = Self.reasonToSetAside(candidate) { return setAside(candidate, reason) }
    let rubric = plan.rubric
    let rows = EvidenceLedger(plan: plan, candidate: candidate).rowsBySkill()
    let practice = PracticeReader(rules: rubric.scoring, asOf: asOf).practice(of: candidate)
    let assessor = SkillAssessor(plan: plan, asOf: asOf, candidate: candidate)
    let skills = rows.indices.map { assessor.assessment(ofSkill: $0, rows: rows[$0]) }
    if practice.level == 0, skills.allSatisfy({ $0.level == 0 }), let reason = Self.foreign(candidate) {
      return setAside(candidate, reason)
    }
    let standard = ScoreCalculator(rules: rubric.scoring)
    let score = standard.total(practice: practice, skills)
    let gates = GateKeeper(rules: rubric.scoring).results(practice: practice.level, skills)
    let tier = standard.tier(for: score)
    let claimedWork = ClaimJoin(candidate).claims()
    return Assessment(
      candidate: candidate.candidate, columns: candidate.columns,
      tier: standard.tier(tier, cappedBy: gates), tierBeforeGates: tier, score: score,
      scoreWithoutRecency: ScoreCalculator(rules: rubric.scoring, countsRecency: false)
        .total(practice: practice, skills),
      scoreWithoutArtefacts: ScoreCalculator(rules: rubric.scoring, countsArtefacts: false)
        .total(practice: practice, skills),
      practice: practice, skills: skills, scope: candidate.scope, wording: candidate.wording,
      claimedWork: claimedWork, gates: gates,
      findings: candidate.findings + plausibility.findings(candidate)
        + ClaimFinding.findings(claimedWork) + VocabularyFinding.findings(skills)
        + NoPersonFinding.findings(candidate),
      prompts: PromptChooser(rubric: rubric).prompts(skills, gates),
      dimensions: DimensionReader(rubric: rubric).results(skills),
      profiles: ProfileReader(rubric: rubric).fits(skills), contact: candidate.contact,
      documents: candidate.documents, entries: candidate.entries)
  }

  /// Returns why `candidate` cannot be assessed: none of its files could be read as a person's work.
  private static func reasonToSetAside(_ candidate: CandidateSignals) -> String? {
    let documents = candidate.documents
    if documents.isEmpty { return "no documents" }
    if documents.contains(where: { ($0.status == .ok || $0.status == .degraded) && $0.kind != .other }) {
      return nil
    }
    return documents.contains { $0.kind == .other && ($0.status == .ok || $0.status == .degraded) }
      ? "no document about a person" : "no readable document"
  }

  /// Returns why nothing was found in the documents of `candidate`, if all are in languages that are not read.
  private static func foreign(_ candidate: CandidateSignals) -> String? {
    let read = candidate.documents.filter {
      ($0.status == .ok || $0.status == .degraded) && $0.kind != .other
    }
    let losses = read.compactMap { $0.losses.first { $0.code == LanguageLoss.notRead } }
    guard losses.count == read.count, let detail = losses.first?.detail else { return nil }
    return "not assessed: \(detail)"
  }

  private func setAside(_ candidate: CandidateSignals, _ reason: String) -> Assessment {
    Assessment(
      candidate: candidate.candidate, columns: candidate.columns, setAside: reason, tier: "",
      tierBeforeGates: "", score: Tenths(0), scoreWithoutRecency: Tenths(0), scoreWithoutArtefacts: Tenths(0),
      practice: PracticeAssessment(level: 0, points: 0, because: []), skills: [], gates: [],
      findings: candidate.findings, prompts: [], contact: candidate.contact, documents: candidate.documents,
      entries: candidate.entries)
  }
}
