import Model
import SourceText

/// Reads the interview questions of a skill.
struct PromptReader {
  let run: LoadingRun
  let skill: String

  /// Reads the key `prompts`.
  func prompts(_ keys: inout KeyedReader) -> [PromptRule] {
    guard keys.optional("prompts") != nil else {
      run.error(
        "skill '\(skill)' has no prompts", at: keys.place,
        help:
          "add `prompts:` with a question for every level, as in {levels: 0-1, ask: \"…\", redFlag: \"…\"}")
      return []
    }
    let prompts = keys.requiredList("prompts").compactMap(prompt)
    let missing =
      prompts.isEmpty
      ? []
      : (0...3).filter { level in
        !prompts.contains { $0.lowest <= level && level <= $0.highest }
      }
    if !missing.isEmpty {
      run.error(
        "skill '\(skill)' has no prompt for level \(missing.map(String.init).joined(separator: ", "))",
        at: keys.place(of: "prompts"), help: "add one, or widen the levels of another")
    }
    return prompts
  }

  private func prompt(_ node: ConfigNode) -> PromptRule? {
    KeyedReader.read(node, "a prompt", run) { keys in
      let levels = levels(&keys)
      return PromptRule(
        skill: skill, lowest: levels.lowerBound, highest: levels.upperBound, ask: keys.text("ask"),
        redFlag: keys.text("redFlag"))
    }
  }

  /// Reads `0-1`, or `2` for a single level.
  private func levels(_ keys: inout KeyedReader) -> ClosedRange<Int> {
    let text = keys.text("levels")
    if text.isEmpty { return 0...4 }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    if ends.count <= 2, let low = ends.first ?? nil, let high = ends.last ?? nil, 0 <= low, low <= high,
      high <= 4
    {
      return low...high
    }
    run.error(
      "'levels' is '\(text)'", at: keys.place(of: "levels"), help: "give two levels from 0 to 4, as in 0-1"
    )
    return 0...4
  }
}
