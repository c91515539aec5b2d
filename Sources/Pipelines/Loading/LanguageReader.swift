import Model
import SourceText

/// Reads the files of one language.
struct LanguageReader {
  let run: LoadingRun

  /// Reads the files of the language `code`.
  ///
  /// Of the main language headings, cues, shapes and dates are needed; all others are read where they exist.
  func rules(_ code: PlacedText, isMain: Bool) -> LanguageRules? {
    let needed = ["headings", "cues", "shapes", "dates"]
    let present = (needed + ["notices", "names"]).filter { run.has("\($0)/\(code.text).yaml") }
    if present.isEmpty {
      run.error(
        "there is no file for the language '\(code.text)'", at: code.place,
        help: "put headings/\(code.text).yaml beside the pipeline, or leave the language out")
      return nil
    }
    let kinds = isMain ? needed + present : present
    func read<T>(_ folder: String, or none: T, _ body: (inout KeyedReader) -> T) -> T? {
      kinds.contains(folder) ? file(folder, code, body) : none
    }
    let headings = read("headings", or: [], HeadingReader(run: run).headings)
    let cues = read("cues", or: [], CueReader(run: run).cues)
    let shapes = read("shapes", or: .none, ShapeReader(run: run).shapes)
    let dates = read("dates", or: .none, DateReader(run: run).dates)
    let notices = read("notices", or: .none, NoticeWordsReader(run: run).notices)
    let names = read("names", or: .none, NameWordsReader(run: run).names)
    guard let headings, let cues, let shapes, let dates, let notices, let names else { return nil }
    return LanguageRules(
      language: code.text, headings: headings, cues: cues, shapes: shapes, dates: dates, notices: notices,
      names: names)
  }

  /// Reads the language's file in `folder`. All such files begin with their schema and language.
  private func file<T>(
    _ folder: String, _ code: PlacedText, _ body: (inout KeyedReader) -> T
  ) -> T? {
    guard let node = run.open("\(folder)/\(code.text).yaml", namedAt: code.place) else { return nil }
    return KeyedReader.read(node, "a file of \(folder)", run) { keys in
      guard keys.isSchema("assay/\(folder)/1") else { return nil }
      let language = keys.text("language")
      if !language.isEmpty, language != code.text {
        run.error(
          "the language is '\(language)', and the file is read as '\(code.text)'",
          at: keys.place(of: "language"), help: "correct the language, or rename the file")
      }
      return body(&keys)
    }
  }
}

extension ShapeWords {
  /// No words at all.
  fileprivate static let none = ShapeWords(
    work: [], past: [], weak: [], never: [], openers: [], articles: [], roles: [], objects: [], reasons: [],
    units: [], metrics: [], notOutcomes: [], others: [])
}

extension DateWords {
  /// No words at all.
  fileprivate static let none = DateWords(months: [], seasons: [], ongoing: [], since: [], until: [])
}
