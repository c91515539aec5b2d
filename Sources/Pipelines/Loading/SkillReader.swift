import Model
import SourceText

/// Reads a skill file.
struct SkillReader {
  static let schema = "assay/skill/1"

  let run: LoadingRun

  /// Reads the skill file `name`, which is named at `place`.
  func skill(_ name: String, namedAt place: ConfigPlace) -> Skill? {
    guard let node = run.open(name, namedAt: place) else { return nil }
    return KeyedReader.read(node, "a skill", run) { keys in
      guard keys.isSchema(Self.schema) else { return nil }
      let id = keys.text("skill")
      if !id.isEmpty { run.declare(.skill, id, at: keys.place(of: "skill")) }
      let outside = keys.number("outside", 0...4)
      let signals = SignalReader(
        run: run, defaults: .skill(id, outside: outside, listed: keys.number("listed", 0...4, or: 4)))
      let patterns = PatternReader(run: run, skill: id)
      return Skill(
        id: id,
        title: keys.text("title"),
        about: keys.text("about"),
        outside: outside,
        rules: keys.requiredList("signals").compactMap(signals.rule),
        patterns: keys.list("patterns").compactMap(patterns.pattern),
        prompts: PromptReader(run: run, skill: id).prompts(&keys),
        redFlags: keys.list("redFlags").compactMap(redFlag))
    }
  }

  private func redFlag(_ node: ConfigNode) -> RedFlag? {
    KeyedReader.read(node, "a red flag", run) { keys in
      RedFlag(code: keys.text("code"), say: keys.text("say"), ask: keys.text("ask"))
    }
  }
}
