import Model
import SourceText

/// Reads the words of dates of a language.
struct DateReader {
  let run: LoadingRun

  /// Reads the keys of a dates file.
  func dates(_ keys: inout KeyedReader) -> DateWords {
    DateWords(
      months: months(&keys),
      seasons: keys.list("seasons").compactMap(season),
      ongoing: keys.requiredTexts("ongoing").map(\.text),
      since: keys.texts("since").map(\.text),
      until: keys.texts("until").map(\.text))
  }

  private func months(_ keys: inout KeyedReader) -> [[String]] {
    let nodes = keys.requiredList("months")
    if !nodes.isEmpty, nodes.count != 12 {
      run.error(
        "'months' has \(nodes.count) lists", at: keys.place(of: "months"),
        help: "give one list of names for each of the twelve months")
    }
    return nodes.map { node in
      guard case .sequence(let names) = node.value else {
        keys.wrong("months", node, expected: "a list of lists", form: "months: [[january, jan], …]")
        return []
      }
      return keys.texts("months", names).map(\.text)
    }
  }

  private func season(_ node: ConfigNode) -> SeasonWords? {
    KeyedReader.read(node, "a season", run) { keys in
      SeasonWords(
        names: keys.requiredTexts("names").map(\.text), start: keys.number("start", 1...12),
        months: keys.number("months", 1...12))
    }
  }
}
