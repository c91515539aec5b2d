import Model
import SourceText

/// Reads one pattern of a skill.
struct PatternReader {
  let run: LoadingRun
  let skill: String

  /// Reads the mapping `node`.
  func pattern(_ node: ConfigNode) -> PatternRule? {
    KeyedReader.read(node, "a pattern", run) { keys in
      let id = keys.text("id")
      if !id.isEmpty { run.declare(.pattern, id, at: keys.location(of: "id")) }
      let pattern = keys.text("pattern")
      if !pattern.isEmpty, let problem = PatternSyntax.problem(in: pattern) {
        run.error(
          "pattern '\(id)' cannot be read: \(problem)", at: keys.location(of: "pattern"),
          help:
            "write (a|b c), [x], ~5, word* or one of \(PatternSyntax.classes.map { "{\($0)}" }.joined(separator: " "))"
        )
      }
      let examples = ExampleReader(run: run).examples(&keys)
      for (key, list) in [("examples", examples.examples), ("counterexamples", examples.counterexamples)]
      where list.isEmpty {
        run.error(
          "pattern '\(id)' has no \(key)", at: keys.location, help: "add one at least under `\(key):`")
      }
      run.places.note(id, examples.place(rule: keys.location))
      return PatternRule(
        id: id, skill: skill, pattern: pattern,
        shape: keys.number("shape", 1...3),
        needsHome: keys.flag("home", or: true),
        examples: examples.examples, counterexamples: examples.counterexamples)
    }
  }
}
