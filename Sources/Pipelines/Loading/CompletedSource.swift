/// Configuration files in a folder, completed by the languages that the program carries.
///
/// A language is taken as a whole from one of the two: from the folder if one of its files lies there, so that no
/// language is mixed of files that were not written for each other.
struct CompletedSource: ConfigSource {
  private static let kinds = ["headings", "cues", "shapes", "dates", "notices", "names", "words"]

  private let folder: FolderSource
  private let program = BuiltInPipeline.source

  /// Takes the files beside the file at `path`, and the program's own languages where there are none.
  init(besides path: String) { folder = FolderSource(besides: path) }

  func path(of name: String) -> String { isLent(name) ? program.path(of: name) : folder.path(of: name) }

  func has(_ name: String) -> Bool { isLent(name) ? program.has(name) : folder.has(name) }

  func file(_ name: String, number: Int) throws(ConfigFileProblem) -> ConfigFile {
    if isLent(name) { return try program.file(name, number: number) }
    return try folder.file(name, number: number)
  }

  /// Whether the file `name` is the program's: the program has its language, and the folder no file of it.
  private func isLent(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, Self.kinds.contains(parts[0]) else { return false }
    func files(_ source: any ConfigSource) -> Bool {
      Self.kinds.contains { source.has("\($0)/\(parts[1])") }
    }
    return !files(folder) && files(program)
  }
}
