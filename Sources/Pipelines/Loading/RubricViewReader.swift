import Model
import SourceText

/// Reads how a rubric's skills are looked at: by the dimensions of a screening, and by the weights of roles.
struct RubricViewReader {
  let run: LoadingRun
  let skills: [Skill]

  /// Reads one of the dimensions.
  func dimension(_ node: ConfigNode) -> Dimension? {
    KeyedReader.read(node, "a dimension", run) { keys in
      Dimension(
        dimension: keys.text("dimension"), title: keys.text("title"),
        skills: SkillNames.read("skills", &keys), checklist: keys.list("checklist").compactMap(check))
    }
  }

  private func check(_ node: ConfigNode) -> Dimension.Check? {
    KeyedReader.read(node, "a thing to tick off", run) { keys in
      let rules = keys.requiredTexts("rules")
      let known = skills.flatMap { $0.rules.map(\.id) + $0.patterns.map(\.id) }
      for rule in rules where !run.isIncomplete && !known.contains(rule.text) {
        run.error(
          "unknown rule '\(rule.text)'", at: rule.place, help: NearestName.help(rule.text, in: known))
      }
      return Dimension.Check(what: keys.text("what"), rules: rules.map(\.text))
    }
  }

  /// Reads one of the roles.
  func profile(_ node: ConfigNode) -> RoleProfile? {
    KeyedReader.read(node, "a profile", run) { keys in
      RoleProfile(
        profile: keys.text("profile"), title: keys.text("title"),
        weights: WeightReader(run: run, skills: skills.map(\.id)).weights(
          keys.namedNumbers("weights", 0...100), at: keys.place(of: "weights")))
    }
  }

  /// Returns the weights of the profile that a pipeline names.
  func chosen(_ name: PlacedText, of profiles: [RoleProfile]) -> [SkillWeight]? {
    if let profile = profiles.first(where: { $0.profile == name.text }) { return profile.weights }
    run.error(
      "unknown profile '\(name.text)'", at: name.place,
      help: NearestName.help(name.text, in: profiles.map(\.profile)))
    return nil
  }
}
