import Model
import SourceText

/// Reads one signal rule.
struct SignalReader {
  let run: LoadingRun
  let defaults: SignalDefaults

  /// Reads the mapping `node`.
  func rule(_ node: ConfigNode) -> SignalRule? {
    KeyedReader.read(node, "a signal", run) { keys in
      let id = id(&keys)
      let problemCount = run.problemCount
      let phrases = keys.texts("phrases")
      let exact = keys.texts("exact")
      if phrases.isEmpty, exact.isEmpty, run.problemCount == problemCount {
        run.error(
          "signal '\(id)' has no phrase", at: keys.place, help: "add `phrases: […]` or `exact: […]`")
      }
      let examples = ExampleReader(run: run).examples(&keys)
      let rule = SignalRule(
        id: id,
        skill: defaults.skill,
        term: defaults.term.map { keys.text("term", or: $0) } ?? keys.text("term"),
        kind: kind(&keys),
        phrases: phrases.map(\.text),
        exact: exact.map(\.text),
        standing: keys.choice("subject", or: defaults.standing),
        outside: keys.number("outside", 0...4, or: defaults.outside),
        listed: keys.number("listed", 0...4, or: defaults.listed),
        highest: keys.number("highest", 0...3, or: 3),
        conditions: keys.list("when").compactMap(ConditionReader(run: run).condition),
        exclusions: keys.list("unless").compactMap(ConditionReader(run: run).exclusion),
        anyLink: keys.flag("anyLink", or: false),
        spills: keys.list("spills").compactMap(spill),
        examples: examples.examples,
        counterexamples: examples.counterexamples)
      run.add(phrases, exact: exact, of: rule)
      tellMissingExamples(rule, at: keys.place)
      run.note(id, examples.place(rule: keys.place))
      return rule
    }
  }

  private func id(_ keys: inout KeyedReader) -> String {
    let id = keys.text("id")
    if id.isEmpty { return id }
    let place = keys.place(of: "id")
    if !id.hasPrefix(defaults.prefix + "."), !defaults.prefix.isEmpty {
      run.error(
        "signal '\(id)' does not begin with '\(defaults.prefix).'", at: place,
        help: "call it '\(defaults.prefix).\(id.split(separator: ".").last ?? "…")'")
    }
    run.declare(.signal, id, at: place)
    return id
  }

  private func kind(_ keys: inout KeyedReader) -> String {
    if let fallback = defaults.kind { return keys.choice("kind", or: fallback).rawValue }
    guard keys.required("kind", "concept") != nil else { return "" }
    let kind: SignalKind? = keys.choice("kind")
    return kind?.rawValue ?? ""
  }

  private func spill(_ node: ConfigNode) -> Spill? {
    KeyedReader.read(node, "a spill", run) { keys in
      let skill = keys.text("skill")
      if !skill.isEmpty { run.mention(.skill, skill, at: keys.place(of: "skill")) }
      return Spill(skill: skill, level: keys.number("level", 1...3))
    }
  }

  /// A rule whose words around it decide shows by example how they do.
  private func tellMissingExamples(_ rule: SignalRule, at place: ConfigPlace) {
    guard !rule.conditions.isEmpty || !rule.exclusions.isEmpty else { return }
    for (key, list) in [("examples", rule.examples), ("counterexamples", rule.counterexamples)]
    where list.isEmpty {
      run.error(
        "the meaning of signal '\(rule.id)' depends on the words around it, and it has no \(key)", at: place,
        help: key == "examples"
          ? "add `examples:` with a sentence of a CV that it must find, the hit marked «so»"
          : "add `counterexamples:` with a sentence of a CV that it must leave alone")
    }
  }
}
