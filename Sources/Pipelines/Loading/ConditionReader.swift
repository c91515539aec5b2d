import Model
import SourceText

/// Reads the words that must, or must not, stand near a phrase.
struct ConditionReader {
  private static let reach = 1...200

  let run: LoadingRun

  /// Reads one item of `when`.
  func condition(_ node: ConfigNode) -> Condition? {
    KeyedReader.read(node, "a condition", run) { keys in
      Condition(
        words: keys.requiredTexts("words").map(\.text),
        within: keys.optionalNumber("within", Self.reach),
        scope: keys.choice("scope", or: .statement))
    }
  }

  /// Reads one item of `unless`.
  func exclusion(_ node: ConfigNode) -> Exclusion? {
    KeyedReader.read(node, "an exclusion", run) { keys in
      Exclusion(
        words: keys.requiredTexts("words").map(\.text),
        within: keys.optionalNumber("within", Self.reach),
        side: keys.choice("side", or: .either),
        scope: keys.choice("scope", or: .statement),
        reason: keys.text("reason"))
    }
  }
}
