/// One candidate measured against one rubric.
public struct Assessment: Sendable, Hashable {
  /// Id of the candidate.
  public let candidate: String
  /// Carried through, never scored.
  public let columns: [Column]
  /// Why it is not ranked, if it is not.
  public let setAside: String?
  /// Letter of the tier, gates applied.
  public let tier: String
  /// Letter by points alone.
  public let tierBeforeGates: String
  /// Total, 0–100.
  public let score: Tenths
  /// Total as if all work were recent.
  public let scoreWithoutRecency: Tenths
  /// Total as if nothing were public.
  public let scoreWithoutArtefacts: Tenths
  /// How much work in the home subject is shown at all.
  public let practice: PracticeAssessment
  /// The skills, in rubric order.
  public let skills: [SkillAssessment]
  /// How far the described work reaches, if any is described; never scored.
  public let scope: Scope?
  /// A print of the wording of the documents that the person wrote, if they are long enough.
  public let wording: WordingPrint?
  /// Repositories that the documents link to, held against exports; never scored.
  public let claimedWork: [ClaimedWork]
  /// Conditions of the tiers.
  public let gates: [GateResult]
  /// What a human should know.
  public let findings: [Finding]
  /// What to ask in an interview.
  public let prompts: [Prompt]
  /// What of the rubric's dimensions is shown, in their order.
  public let dimensions: [DimensionResult]
  /// Which roles the evidence fits, best first; empty where the rubric knows none.
  public let profiles: [ProfileFit]
  /// Who the documents say it is.
  public let contact: Contact
  /// What became of each file.
  public let documents: [DocumentRecord]
  /// The pieces of work.
  public let entries: [EntryRecord]

  /// Puts the value together from its parts.
  public init(
    candidate: String,
    columns: [Column] = [],
    setAside: String? = nil,
    tier: String,
    tierBeforeGates: String,
    score: Tenths,
    scoreWithoutRecency: Tenths,
    scoreWithoutArtefacts: Tenths,
    practice: PracticeAssessment,
    skills: [SkillAssessment],
    scope: Scope? = nil,
    wording: WordingPrint? = nil,
    claimedWork: [ClaimedWork] = [],
    gates: [GateResult],
    findings: [Finding],
    prompts: [Prompt],
    dimensions: [DimensionResult] = [],
    profiles: [ProfileFit] = [],
    contact: Contact,
    documents: [DocumentRecord],
    entries: [EntryRecord]
  ) {
    self.candidate = candidate
    self.columns = columns
    self.setAside = setAside
    self.tier = tier
    self.tierBeforeGates = tierBeforeGates
    self.score = score
    self.scoreWithoutRecency = scoreWithoutRecency
    self.scoreWithoutArtefacts = scoreWithoutArtefacts
    self.practice = practice
    self.skills = skills
    self.scope = scope
    self.wording = wording
    self.claimedWork = claimedWork
    self.gates = gates
    self.findings = findings
    self.prompts = prompts
    self.dimensions = dimensions
    self.profiles = profiles
    self.contact = contact
    self.documents = documents
    self.entries = entries
  }
}
