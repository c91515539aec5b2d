import Model
import SourceText

/// Reads the commonest words of human languages, by which texts in them are known.
///
/// The file of the main language names the others from which it is told apart; without it no language is told.
struct CommonWordsReader {
  static let schema = "assay/words/1"

  let run: LoadingRun

  /// Reads the files for the main language `code`, its own first.
  func words(_ code: PlacedText) -> [CommonWords] {
    guard run.has(Self.file(code.text)), let main = words(code.text, namedAt: code.place) else { return [] }
    return [main.words] + main.others.compactMap { words($0.text, namedAt: $0.place)?.words }
  }

  private static func file(_ code: String) -> String { "words/\(code).yaml" }

  private func words(
    _ code: String, namedAt place: ConfigPlace
  ) -> (words: CommonWords, others: [PlacedText])? {
    guard let node = run.open(Self.file(code), namedAt: place) else { return nil }
    return KeyedReader.read(node, "a file of words", run) { keys in
      guard keys.isSchema(Self.schema) else { return nil }
      let language = keys.text("language")
      if !language.isEmpty, language != code {
        run.error(
          "the language is '\(language)', and the file is read as '\(code)'",
          at: keys.place(of: "language"), help: "correct the language, or rename the file")
      }
      let words = CommonWords(
        language: code, name: keys.text("name"), words: keys.requiredTexts("words").map(\.text),
        examples: keys.texts("examples").map(\.text),
        counterexamples: keys.texts("counterexamples").map(\.text))
      return (words, keys.texts("others"))
    }
  }
}
