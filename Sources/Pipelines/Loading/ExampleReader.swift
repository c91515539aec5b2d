import Model
import SourceText

/// Reads example sentences, in which « and » mark the hit.
struct ExampleReader {
  /// The examples of one rule.
  struct Examples {
    let examples: [Example]
    let counterexamples: [Example]
    let exampleNodes: [ConfigNode]
    let counterexampleNodes: [ConfigNode]

    /// Returns where they and their rule, which is at `rule`, stand.
    func place(rule: ConfigPlace) -> RulePlaces.Numbers {
      RulePlaces.Numbers(
        rule: rule, examples: exampleNodes.map(\.place),
        counterexamples: counterexampleNodes.map(\.place))
    }
  }

  let run: LoadingRun
  /// What an example says if it does not name an assertion.
  var assertion = Assertion.affirmed

  /// Reads the keys `examples` and `counterexamples`.
  func examples(_ keys: inout KeyedReader) -> Examples {
    let examples = keys.list("examples")
    let counterexamples = keys.list("counterexamples")
    return Examples(
      examples: examples.compactMap { example($0, isCounter: false) },
      counterexamples: counterexamples.compactMap { example($0, isCounter: true) },
      exampleNodes: examples,
      counterexampleNodes: counterexamples)
  }

  private func example(_ node: ConfigNode, isCounter: Bool) -> Example? {
    if case .scalar(let text) = node.value {
      checkMarks(text, at: node.place, isCounter: isCounter)
      return Example(text: text, assertion: isCounter ? nil : assertion)
    }
    return KeyedReader.read(node, isCounter ? "a counterexample" : "an example", run) { keys in
      let text = keys.text("text")
      checkMarks(text, at: keys.place(of: "text"), isCounter: isCounter)
      return Example(
        text: text,
        assertion: isCounter ? nil : keys.choice("assertion", or: assertion),
        section: keys.choice("section", or: .experience),
        isHome: keys.flag("home", or: true))
    }
  }

  private func checkMarks(_ text: String, at place: ConfigPlace, isCounter: Bool) {
    var isOpen = false
    var marks = 0
    for character in text.unicodeScalars where character == "«" || character == "»" {
      if isOpen != (character == "»") {
        return run.error(
          "the marks « and » do not pair: \(text)", at: place, help: "mark each hit «so», one inside none")
      }
      isOpen.toggle()
      marks += 1
    }
    if isOpen {
      run.error(
        "the marks « and » do not pair: \(text)", at: place, help: "mark each hit «so», one inside none")
    } else if marks == 0, !isCounter, !text.isEmpty {
      run.error("the example marks no hit: \(text)", at: place, help: "mark what is to be found «so»")
    }
  }
}
