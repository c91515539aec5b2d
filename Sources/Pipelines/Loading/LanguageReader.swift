import Model
import SourceText

/// Reads the four files of one language.
struct LanguageReader {
  let run: LoadingRun

  /// Reads the files of the language `code`.
  func rules(_ code: PlacedText) -> LanguageRules? {
    let headings = file("headings", code, HeadingReader(run: run).headings)
    let cues = file("cues", code, CueReader(run: run).cues)
    let shapes = file("shapes", code, ShapeReader(run: run).shapes)
    let dates = file("dates", code, DateReader(run: run).dates)
    guard let headings, let cues, let shapes, let dates else { return nil }
    return LanguageRules(language: code.text, headings: headings, cues: cues, shapes: shapes, dates: dates)
  }

  /// Reads the language's file in `folder`. All such files begin with their schema and language.
  private func file<T>(
    _ folder: String, _ code: PlacedText, _ body: (inout KeyedReader) -> T
  ) -> T? {
    guard let node = run.open("\(folder)/\(code.text).yaml", namedAt: code.location) else { return nil }
    return KeyedReader.read(node, "a file of \(folder)", run) { keys in
      guard keys.isSchema("assay/\(folder)/1") else { return nil }
      let language = keys.text("language")
      if !language.isEmpty, language != code.text {
        run.error(
          "the language is '\(language)', and the file is read as '\(code.text)'",
          at: keys.location(of: "language"), help: "correct the language, or rename the file")
      }
      return body(&keys)
    }
  }
}
