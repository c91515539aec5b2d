import Model
import SourceText

/// Reads the cues of a language: words that change what a statement asserts.
struct CueReader {
  let run: LoadingRun

  /// Reads the keys `cues`, `pseudo` and `terminators`.
  func cues(_ keys: inout KeyedReader) -> [CueRule] {
    let cues = keys.requiredList("cues").compactMap { rule($0, .cue, "a cue") }
    let pseudo = keys.list("pseudo").compactMap { rule($0, .pseudo, "a pseudo cue") }
    let terminators = keys.list("terminators").compactMap { rule($0, .terminator, "a terminator") }
    return cues + pseudo + terminators
  }

  private func rule(_ node: ConfigNode, _ role: CueRole, _ what: String) -> CueRule? {
    KeyedReader.read(node, what, run) { keys in
      let id = keys.text("id")
      if !id.isEmpty { run.declare(.cue, id, at: keys.place(of: "id")) }
      let phrases = keys.requiredTexts("phrases")
      let assertion: Assertion? = role == .cue ? makes(&keys) : nil
      let reader = ExampleReader(run: run, assertion: assertion ?? .affirmed)
      let examples = reader.examples(&keys)
      run.note(id, examples.place(rule: keys.place))
      return CueRule(
        id: id, phrases: phrases.map(\.text), role: role, assertion: assertion,
        cap: role == .cue ? keys.number("cap", 0...4) : 4,
        direction: role == .cue ? keys.choice("direction", or: .forward) : .forward,
        scope: role == .cue ? keys.number("scope", 1...200, or: 8) : 0,
        examples: examples.examples, counterexamples: examples.counterexamples)
    }
  }

  private func makes(_ keys: inout KeyedReader) -> Assertion? {
    guard keys.required("makes", "negated") != nil else { return nil }
    return keys.choice("makes")
  }
}
