import Model
import SourceText

/// Reads the file of a rubric's card.
struct RubricCardReader {
  static let schema = "assay/card/1"

  let run: LoadingRun

  /// Reads the mapping `node`.
  func card(_ node: ConfigNode) -> RubricCard? {
    KeyedReader.read(node, "a card", run) { keys in
      guard keys.isSchema(Self.schema) else { return nil }
      return RubricCard(
        purpose: keys.text("purpose"), notFor: keys.texts("notFor").map(\.text),
        approvals: keys.list("approvals").compactMap(approval),
        measurements: keys.list("measurements").compactMap(measurement),
        invariance: keys.optional("invariance").flatMap(invariance),
        limits: keys.requiredTexts("limits").map(\.text),
        history: keys.requiredList("history").compactMap(change))
    }
  }

  private func approval(_ node: ConfigNode) -> RubricCard.Approval? {
    KeyedReader.read(node, "an approval", run) { keys in
      RubricCard.Approval(of: keys.text("of"), by: keys.text("by"), on: day(&keys))
    }
  }

  private func measurement(_ node: ConfigNode) -> RubricCard.Measurement? {
    KeyedReader.read(node, "a measurement", run) { keys in
      RubricCard.Measurement(
        sample: keys.text("sample"), documents: keys.number("documents", 1...1_000_000), on: day(&keys),
        isInSample: keys.flag("inSample", or: false), figures: keys.list("figures").compactMap(figure),
        skills: keys.list("skills").compactMap(skillFigure))
    }
  }

  private func figure(_ node: ConfigNode) -> RubricCard.Figure? {
    KeyedReader.read(node, "a figure", run) { keys in
      let value = keys.optional("value").map { keys.text("value", $0) }
      let interval = keys.optional("interval").map { keys.text("interval", $0) }
      let of = keys.number("of", 1...1_000_000_000)
      let hits = keys.optionalNumber("hits", 0...max(0, of))
      if (value == nil) == (hits == nil) {
        run.error(
          "a figure is a share or a value", at: keys.place,
          help: "write hits and of, or value, interval and of")
      }
      return RubricCard.Figure(name: keys.text("name"), value: value, interval: interval, hits: hits, of: of)
    }
  }

  private func skillFigure(_ node: ConfigNode) -> RubricCard.SkillFigure? {
    KeyedReader.read(node, "a figure of a skill", run) { keys in
      let found = keys.number("found", 0...1_000_000)
      let given = keys.number("given", 0...1_000_000)
      return RubricCard.SkillFigure(
        skill: keys.text("skill"), level: keys.number("level", 1...4),
        both: keys.number("both", 0...max(0, min(found, given))), found: found, given: given)
    }
  }

  private func invariance(_ node: ConfigNode) -> RubricCard.Invariance? {
    KeyedReader.read(node, "invariance", run) { keys in
      RubricCard.Invariance(
        sample: keys.text("sample"), on: day(&keys),
        relations: keys.requiredList("relations").compactMap(relation))
    }
  }

  private func relation(_ node: ConfigNode) -> RubricCard.Relation? {
    KeyedReader.read(node, "a relation", run) { keys in
      RubricCard.Relation(
        relation: keys.text("relation"), cases: keys.number("cases", 0...1_000_000_000),
        violations: keys.number("violations", 0...1_000_000_000))
    }
  }

  private func change(_ node: ConfigNode) -> RubricCard.Change? {
    KeyedReader.read(node, "a change", run) { keys in
      RubricCard.Change(version: keys.text("version"), on: day(&keys), what: keys.text("what"))
    }
  }

  private func day(_ keys: inout KeyedReader) -> String {
    let text = keys.text("on")
    if !text.isEmpty, Day(text) == nil {
      run.error("'\(text)' is no day", at: keys.place(of: "on"), help: "write YYYY-MM-DD")
    }
    return text
  }
}
