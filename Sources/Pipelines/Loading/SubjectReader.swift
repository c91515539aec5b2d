import Model
import SourceText

/// Reads what a rubric is about.
struct SubjectReader {
  let run: LoadingRun

  /// Reads the mapping `node`.
  func subject(_ node: ConfigNode) -> Subject? {
    KeyedReader.read(node, "a subject", run) { keys in
      let name = keys.text("name")
      let reader = SignalReader(run: run, defaults: .subject(called: name))
      return Subject(
        name: name,
        languages: keys.requiredTexts("languages").map(\.text),
        peers: keys.texts("peers").map(\.text),
        work: keys.texts("work").map(\.text),
        rules: keys.requiredList("signals").compactMap(reader.rule))
    }
  }
}
