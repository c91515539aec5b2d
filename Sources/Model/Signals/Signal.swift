package import SourceText

/// One rule matched in one statement.
public struct Signal: Sendable, Hashable, Decodable {
  /// Id of the rule.
  public let rule: String
  /// Skill for which it speaks.
  public let skill: String
  /// Index into the candidate's entries.
  public let entry: Int
  /// Number of the statement within its document.
  public let statement: Int
  /// Where and what.
  public let evidence: Evidence
  /// What the statement says about it.
  public let assertion: Assertion
  /// The words that made it so, if any did.
  public let cue: String?
  /// The most that those words leave, 0–4.
  public let cueCap: Int
  /// 1 named, 2 work described, 3 depth shown.
  public let shape: Int
  /// What gave it its shape: `verb: built`, `outcome: 11→4 min`.
  public let because: [String]
  /// Whether its entry is about the rubric's subject.
  public let inHomeContext: Bool
  /// The most that the rule earns.
  public let termCap: Int
  /// The most that it earns in this context.
  public let contextCap: Int
  /// Whether the statement or its entry links to something anyone can open.
  public let artefact: Artefact
  /// What it links to.
  public let link: String?
  /// The rule whose spill this is.
  public let spilledFrom: String?

  /// Puts the value together from its parts.
  public init(
    rule: String,
    skill: String,
    entry: Int,
    statement: Int,
    evidence: Evidence,
    assertion: Assertion,
    cue: String? = nil,
    cueCap: Int,
    shape: Int,
    because: [String],
    inHomeContext: Bool,
    termCap: Int,
    contextCap: Int,
    artefact: Artefact,
    link: String? = nil,
    spilledFrom: String? = nil
  ) {
    self.rule = rule
    self.skill = skill
    self.entry = entry
    self.statement = statement
    self.evidence = evidence
    self.assertion = assertion
    self.cue = cue
    self.cueCap = cueCap
    self.shape = shape
    self.because = because
    self.inHomeContext = inHomeContext
    self.termCap = termCap
    self.contextCap = contextCap
    self.artefact = artefact
    self.link = link
    self.spilledFrom = spilledFrom
  }
}

extension Signal: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("rule", rule)
      $0.member("skill", skill)
      $0.member("entry", entry)
      $0.member("statement", statement)
      $0.member("evidence", evidence)
      $0.member("assertion", assertion)
      $0.member("cue", cue)
      $0.member("cueCap", cueCap)
      $0.member("shape", shape)
      $0.member("because", because)
      $0.member("inHomeContext", inHomeContext)
      $0.member("termCap", termCap)
      $0.member("contextCap", contextCap)
      $0.member("artefact", artefact)
      $0.member("link", link)
      $0.member("spilledFrom", spilledFrom)
    }
  }
}
