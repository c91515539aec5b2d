import Model
import SourceText

/// Reads the words that give statements their shape.
struct ShapeReader {
  let run: LoadingRun

  /// Reads the keys of a shapes file.
  func shapes(_ keys: inout KeyedReader) -> ShapeWords {
    ShapeWords(
      work: keys.requiredTexts("work").map(\.text),
      past: keys.texts("past").map(\.text),
      weak: keys.texts("weak").map(\.text),
      never: keys.texts("never").map(\.text),
      openers: keys.texts("openers").map(\.text),
      articles: keys.texts("articles").map(\.text),
      roles: keys.texts("roles").map(\.text),
      copulas: keys.texts("copulas").map(\.text),
      objects: keys.texts("objects").map(\.text),
      reasons: keys.texts("reasons").map(\.text),
      units: keys.texts("units").map(\.text),
      metrics: keys.texts("metrics").map(\.text),
      languageBefore: keys.texts("languageBefore").map(\.text),
      languageOfOthers: keys.texts("languageOfOthers").map(\.text),
      othersWorkBefore: keys.texts("othersWorkBefore").map(\.text),
      changeFrom: keys.texts("changeFrom").map(\.text),
      changeTo: keys.texts("changeTo").map(\.text),
      factors: keys.texts("factors").map(\.text),
      notOutcomes: keys.texts("notOutcomes").map(\.text),
      others: keys.texts("others").map(\.text))
  }
}
