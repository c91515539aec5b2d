import Extraction
import Matching
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
      if !id.isEmpty { run.declare(.pattern, id, at: keys.place(of: "id")) }
      let pattern = keys.text("pattern")
      if !pattern.isEmpty, !run.isSettled { check(pattern, id, at: keys.place(of: "pattern")) }
      let examples = ExampleReader(run: run).examples(&keys)
      for (key, list) in [("examples", examples.examples), ("counterexamples", examples.counterexamples)]
      where list.isEmpty {
        run.error(
          "pattern '\(id)' has no \(key)", at: keys.place, help: "add one at least under `\(key):`")
      }
      run.note(id, examples.place(rule: keys.place))
      return PatternRule(
        id: id, skill: skill, pattern: pattern,
        shape: keys.number("shape", 1...3),
        needsHome: keys.flag("home", or: true),
        examples: examples.examples, counterexamples: examples.counterexamples)
    }
  }
  /// Tells what is wrong with `pattern`, if anything.
  private func check(_ pattern: String, _ id: String, at place: ConfigPlace) {
    do throws(PatternSource.Failure) {
      let classes = try PatternSource(pattern).steps.compactMap(\.className)
      for name in classes where !PatternClasses.names.contains(name) {
        run.error(
          "pattern '\(id)' asks for the class '{\(name)}', which does not exist", at: place,
          help: NearestName.help(name, in: PatternClasses.names))
      }
    } catch {
      run.error(
        "pattern '\(id)' cannot be read: \(error.message), at character \(error.offset + 1)", at: place,
        help:
          "write words, (a|b c), [x], ~5, word* or {class}; classes are \(PatternClasses.names.joined(separator: ", "))"
      )
    }
  }
}
