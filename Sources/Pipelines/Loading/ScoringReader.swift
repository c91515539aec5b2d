import Model
import SourceText

/// Reads what levels are worth.
struct ScoringReader {
  let run: LoadingRun
  let overrides: ScoringOverrides
  /// The weights of the role that the pipeline names, if it names one.
  let profile: [SkillWeight]?

  /// Reads the mapping `node` of a rubric with `skills`.
  func scoring(_ node: ConfigNode, skills: [String]) -> ScoringRules? {
    KeyedReader.read(node, "scoring", run) { keys in
      let weights = WeightReader(run: run, skills: skills)
      let own = weights.weights(keys.namedNumbers("weights", 0...100), at: keys.place(of: "weights"))
      let overriding = overrides.weights.map { weights.weights($0, at: overrides.weightsPlace) }
      let tiers = tiers(&keys)
      let gates = GateReader(run: run).gates(&keys)
      let points = keys.required("points", "{…}").flatMap(points)
      let practice = keys.required("practice", "{…}").flatMap(practice)
      let recency = keys.required("recency", "{…}").flatMap(recency)
      let implied = keys.optional("implied").flatMap(implied)
      let sections = sections(&keys)
      let list = keys.number("list", 2...100)
      let asked = SkillNames.read("alwaysAsked", &keys)
      run.replaced.formUnion(
        Self.replaced(weights: own, by: overriding ?? profile, gates: gates, by: overrides.gates))
      guard let points, let practice, let recency else { return nil }
      return ScoringRules(
        weights: overriding ?? profile ?? own,
        depthPoints: points.depth, verifiable: points.verifiable, verified: points.verified,
        mostPoints: points.most,
        practiceWeight: practice.weight, practicePoints: practice.points,
        recency: recency.steps, undatedPercent: recency.undated, recencyExempt: recency.exempt,
        sectionCaps: sections,
        impliedSkill: implied?.skill, impliedLevel: implied?.level ?? 0, impliedExcept: implied?.except ?? [],
        listLength: list, tiers: tiers, gates: overrides.gates ?? gates, alwaysAsked: asked)
    }
  }

  /// Returns which weights and gates are not the rubric's own.
  private static func replaced(
    weights: [SkillWeight], by ownWeights: [SkillWeight]?, gates: [GateRule], by ownGates: [GateRule]?
  ) -> [String] {
    (ownWeights ?? []).filter { !weights.contains($0) }.map { "weights.\($0.skill)" }
      + (ownGates ?? []).filter { !gates.contains($0) }.map { "gates.\($0.id)" }
  }

  private func points(_ node: ConfigNode) -> (depth: [Int], verifiable: Int, verified: Int, most: Int)? {
    KeyedReader.read(node, "points", run) { keys in
      (
        keys.risingNumbers("depth", count: 4, 0...100), keys.number("verifiable", 0...100),
        keys.number("verified", 0...100), keys.number("most", 1...100)
      )
    }
  }

  private func practice(_ node: ConfigNode) -> (weight: Int, points: [Int])? {
    KeyedReader.read(node, "practice", run) { keys in
      (keys.number("weight", 0...100), keys.risingNumbers("points", count: 5, 0...100))
    }
  }

  private func implied(_ node: ConfigNode) -> (skill: String, level: Int, except: [String])? {
    KeyedReader.read(node, "implied", run) { keys in
      let skill = keys.text("skill")
      if !skill.isEmpty { run.mention(.skill, skill, at: keys.place(of: "skill")) }
      return (skill, keys.number("level", 1...3), SkillNames.read("except", &keys))
    }
  }

  private func recency(_ node: ConfigNode) -> (steps: [RecencyStep], undated: Int, exempt: [String])? {
    KeyedReader.read(node, "recency", run) { keys in
      let nodes = keys.requiredList("steps")
      let steps = nodes.compactMap(step)
      for (index, (newer, older)) in zip(steps, steps.dropFirst()).enumerated()
      where newer.months >= older.months {
        run.error(
          "the step of \(older.months) months comes after that of \(newer.months)",
          at: nodes[index + 1].place,
          help: "put the steps in order, fewest months first")
      }
      return (steps, keys.number("undated", 0...100), SkillNames.read("exempt", &keys))
    }
  }

  private func step(_ node: ConfigNode) -> RecencyStep? {
    KeyedReader.read(node, "a step", run) { keys in
      RecencyStep(months: keys.number("months", 1...1200), percent: keys.number("percent", 0...100))
    }
  }

  private func sections(_ keys: inout KeyedReader) -> [SectionCap] {
    let all = SectionKind.allCases.map(\.rawValue)
    let caps = keys.namedNumbers("sections", 0...4).compactMap { item -> SectionCap? in
      if let section = SectionKind(rawValue: item.name) {
        return SectionCap(section: section, cap: item.number)
      }
      run.error(
        "unknown section '\(item.name)'", at: item.place, help: NearestName.help(item.name, in: all))
      return nil
    }
    let missing = SectionKind.allCases.filter { kind in !caps.contains { $0.section == kind } }
    if !missing.isEmpty, !caps.isEmpty {
      run.error(
        "'sections' has no cap for \(missing.map(\.rawValue).joined(separator: ", "))",
        at: keys.place(of: "sections"), help: "give each section the most that it leaves, from 0 to 4")
    }
    return caps
  }

  private func tiers(_ keys: inout KeyedReader) -> [TierRule] {
    let nodes = keys.requiredList("tiers")
    let tiers = nodes.compactMap(tier)
    for (index, (better, worse)) in zip(tiers, tiers.dropFirst()).enumerated() where better.from <= worse.from
    {
      run.error(
        "tier '\(worse.tier)' begins at \(worse.from), not below tier '\(better.tier)'",
        at: nodes[index + 1].place, help: "put the tiers in order, best first")
    }
    if let last = tiers.last, let place = nodes.last?.place, last.from != 0 {
      run.error(
        "the last tier, '\(last.tier)', begins at \(last.from)", at: place,
        help: "let it begin at 0, so that everybody has a tier")
    }
    return tiers
  }

  private func tier(_ node: ConfigNode) -> TierRule? {
    KeyedReader.read(node, "a tier", run) { keys in
      let tier = keys.text("tier")
      if !tier.isEmpty { run.declare(.tier, tier, at: keys.place(of: "tier")) }
      return TierRule(tier: tier, from: keys.number("from", 0...100))
    }
  }
}
