import Model
import SourceText

/// Reads what an export must tell of a repository.
struct ExportReader {
  let run: LoadingRun

  /// Reads the mapping `node` of a rubric.
  func rules(_ node: ConfigNode) -> ExportRules? {
    KeyedReader.read(node, "exports", run) { keys in
      let exercises = keys.required("exercises", "{…}").flatMap(exercises)
      return ExportRules(
        needed: keys.number("needed", 1...9), commits: keys.number("commits", 1...100_000),
        months: keys.number("months", 1...1200), kilobytes: keys.number("kilobytes", 1...10_000_000),
        textBytes: keys.number("textBytes", 1...1_000_000), files: keys.list("files").compactMap(files),
        forkCommits: keys.number("forkCommits", 1...100_000), exerciseCap: exercises?.cap ?? 1,
        exercises: exercises?.names ?? [])
    }
  }

  private func files(_ node: ConfigNode) -> ExportFiles? {
    KeyedReader.read(node, "files of a sign", run) { keys in
      ExportFiles(name: keys.text("name"), begin: keys.requiredTexts("begin").map(\.text))
    }
  }

  private func exercises(_ node: ConfigNode) -> (cap: Int, names: [String])? {
    KeyedReader.read(node, "exercises", run) { keys in
      let names = keys.requiredTexts("names")
      for name in names where name.text != name.text.lowercased() {
        run.error(
          "'\(name.text)' has capitals", at: name.place,
          help: "write names in small letters; they are found in any case")
      }
      return (keys.number("cap", 0...3), names.map(\.text))
    }
  }
}
