import Model
import SourceText

/// Reads the conditions of the tiers.
struct GateReader {
  let run: LoadingRun

  /// Reads the key `gates`, which may be missing.
  func gates(_ keys: inout KeyedReader) -> [GateRule] {
    // A pipeline's gates stand in the place of the rubric's, so that each list has its own names.
    var seen: [String: ConfigPlace] = [:]
    return keys.list("gates").compactMap { gate($0, &seen) }
  }

  private func gate(_ node: ConfigNode, _ seen: inout [String: ConfigPlace]) -> GateRule? {
    KeyedReader.read(node, "a gate", run) { keys in
      let id = keys.text("id")
      let place = keys.place(of: "id")
      if let first = seen[id] { run.tellTwice("gate", id, at: place, first: first) }
      seen[id] = place
      let caps = keys.text("caps")
      if !caps.isEmpty { run.mention(.tier, caps, at: keys.place(of: "caps")) }
      return GateRule(
        id: id, message: keys.text("message"),
        anyOf: keys.requiredList("anyOf").compactMap(condition), caps: caps)
    }
  }

  private func condition(_ node: ConfigNode) -> GateCondition? {
    KeyedReader.read(node, "a gate condition", run) { keys in
      let skill = keys.text("skill", or: "")
      if !skill.isEmpty { run.mention(.skill, skill, at: keys.place(of: "skill")) }
      let level = keys.optionalNumber("level", 1...4)
      let practice = keys.optionalNumber("practice", 1...4)
      let deepSkills = keys.optionalNumber("deepSkills", 1...100)
      let amongst = SkillNames.read("amongst", &keys)
      if skill.isEmpty != (level == nil) {
        run.error(
          "'skill' and 'level' go together", at: keys.place, help: "write {skill: async, level: 2}")
      } else if skill.isEmpty, practice == nil, deepSkills == nil {
        run.error(
          "the gate condition asks for nothing", at: keys.place,
          help: "write skill and level, practice, or deepSkills")
      } else if deepSkills == nil, !amongst.isEmpty {
        run.error(
          "'amongst' goes with 'deepSkills'", at: keys.place(of: "amongst"),
          help: "write {deepSkills: 2, amongst: [async, web]}")
      }
      return GateCondition(
        skill: skill.isEmpty ? nil : skill, level: level, practice: practice, deepSkills: deepSkills,
        amongst: amongst)
    }
  }
}
