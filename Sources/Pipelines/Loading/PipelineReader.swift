import Model
import SourceText

/// Reads a pipeline file and all that it names.
struct PipelineReader {
  static let schema = "assay/pipeline/1"

  let run: LoadingRun

  /// Reads the pipeline file `name`.
  func pipeline(_ name: String) -> Pipeline? {
    guard let node = run.open(name, namedAt: nil) else { return nil }
    return KeyedReader.read(node, "a pipeline", run) { keys in
      guard keys.isSchema(Self.schema) else { return nil }
      let name = keys.text("name")
      let title = keys.text("title", or: "")
      let rubricFile = keys.text("rubric")
      let rubricPlace = keys.place(of: "rubric")
      let languages = languages(&keys)
      let overrides = ScoringOverrides(
        weights: keys.optional("weights").map { keys.namedNumbers("weights", $0, 0...100) },
        weightsPlace: keys.place(of: "weights"),
        profile: keys.optional("profile").map { node in
          PlacedText(text: keys.text("profile", node), place: node.place)
        },
        gates: keys.optional("gates") == nil ? nil : GateReader(run: run).gates(&keys))
      let rubric =
        rubricFile.isEmpty
        ? nil : RubricReader(run: run, overrides: overrides).rubric(rubricFile, namedAt: rubricPlace)
      let retentionDays = keys.optionalNumber("retentionDays", 1...36_500)
      let reasons = keys.list("reasons").compactMap(RubricReader.reasonReader(run))
      let rules = languages.enumerated().compactMap { LanguageReader(run: run).rules($1, isMain: $0 == 0) }
      let commonWords = languages.first.map(CommonWordsReader(run: run).words) ?? []
      guard let (rubric, files) = rubric else { return nil }
      return Pipeline(
        name: name, title: title.isEmpty ? rubric.title : title, digest: FileDigest.combined(run.digests),
        rubric: rubric, languages: rules, commonWords: commonWords, retentionDays: retentionDays,
        places: run.places(), files: files,
        reasons: ReasonBook(rubric: rubric.reasons, pipeline: reasons, replaced: run.replaced))
    }
  }
  /// Reads the codes of the languages, each of which is named once.
  private func languages(_ keys: inout KeyedReader) -> [PlacedText] {
    var seen: Set<String> = []
    return keys.requiredTexts("languages").filter { code in
      if seen.insert(code.text).inserted { return true }
      run.error("language '\(code.text)' is named twice", at: code.place, help: "name it once")
      return false
    }
  }
}
