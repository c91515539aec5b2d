package import SourceText

extension Assessment: Decodable {
  private enum CodingKeys: String, CodingKey {
    case candidate, columns, setAside, tier, tierBeforeGates, score, scoreWithoutRecency,
      scoreWithoutArtefacts
    case practice, practicePoints, practiceBecause
    case skills, scope, wording, claimedWork, gates, findings, prompts, dimensions, profiles, contact,
      documents, entries
  }

  /// Reads what `write(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      candidate: try members.decode(String.self, forKey: .candidate),
      columns: try members.decode([Column].self, forKey: .columns),
      setAside: try members.decodeIfPresent(String.self, forKey: .setAside),
      tier: try members.decode(String.self, forKey: .tier),
      tierBeforeGates: try members.decode(String.self, forKey: .tierBeforeGates),
      score: try members.decode(Tenths.self, forKey: .score),
      scoreWithoutRecency: try members.decode(Tenths.self, forKey: .scoreWithoutRecency),
      scoreWithoutArtefacts: try members.decode(Tenths.self, forKey: .scoreWithoutArtefacts),
      practice: PracticeAssessment(
        level: try members.decode(Int.self, forKey: .practice),
        points: try members.decode(Int.self, forKey: .practicePoints),
        because: try members.decode([String].self, forKey: .practiceBecause)
      ),
      skills: try members.decode([SkillAssessment].self, forKey: .skills),
      scope: try members.decodeIfPresent(Scope.self, forKey: .scope),
      wording: try members.decodeIfPresent(WordingPrint.self, forKey: .wording),
      claimedWork: try members.decode([ClaimedWork].self, forKey: .claimedWork),
      gates: try members.decode([GateResult].self, forKey: .gates),
      findings: try members.decode([Finding].self, forKey: .findings),
      prompts: try members.decode([Prompt].self, forKey: .prompts),
      dimensions: try members.decodeIfPresent([DimensionResult].self, forKey: .dimensions) ?? [],
      profiles: try members.decodeIfPresent([ProfileFit].self, forKey: .profiles) ?? [],
      contact: try members.decode(Contact.self, forKey: .contact),
      documents: try members.decode([DocumentRecord].self, forKey: .documents),
      entries: try members.decode([EntryRecord].self, forKey: .entries)
    )
  }
}

extension Assessment: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("candidate", candidate)
      $0.member("columns", columns)
      $0.member("setAside", setAside)
      $0.member("tier", tier)
      $0.member("tierBeforeGates", tierBeforeGates)
      $0.member("score", score)
      $0.member("scoreWithoutRecency", scoreWithoutRecency)
      $0.member("scoreWithoutArtefacts", scoreWithoutArtefacts)
      $0.member("practice", practice.level)
      $0.member("practicePoints", practice.points)
      $0.member("practiceBecause", practice.because)
      $0.member("skills", skills)
      $0.member("scope", scope)
      $0.member("wording", wording)
      $0.member("claimedWork", claimedWork)
      $0.member("gates", gates)
      $0.member("findings", findings)
      $0.member("prompts", prompts)
      $0.member("dimensions", dimensions)
      $0.member("profiles", profiles)
      $0.member("contact", contact)
      $0.member("documents", documents)
      $0.member("entries", entries)
    }
  }
}
