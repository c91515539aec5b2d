import SourceText

/// What is found out while the files of one pipeline are read: problems, names, phrases and places.
///
/// Readers share it, so that one run tells every problem of every file.
final class LoadingRun {
  private let source: any ConfigSource
  private(set) var problems: [Diagnostic] = []
  /// The files read so far, by their names relative to the pipeline file's folder.
  private(set) var digests: [(path: String, digest: String)] = []
  /// Whether a file could not be read, so that what it declares is unknown.
  private(set) var isIncomplete = false
  private var paths: [String] = []
  var names = NameTable()
  var phrases = PhraseTable()
  var places = RulePlaces()

  init(_ source: any ConfigSource) { self.source = source }

  // MARK: Files

  /// Reads the file `name`, which is named at `place`; tells why if it cannot be read.
  func open(_ name: String, namedAt place: Diagnostic.Location?) -> ConfigNode? {
    let path = source.path(of: name)
    if paths.contains(path) {
      error("file '\(name)' is named twice", at: place ?? .init(path: path), help: "name it once")
      return nil
    }
    paths.append(path)
    do {
      let file = try source.file(name)
      digests.append((name, file.digest))
      return file.node
    } catch {
      switch error {
      case .malformed(let problem): problems.append(problem)
      case .unreadable(let reason): tellUnreadable(path, reason, namedAt: place)
      }
    }
    isIncomplete = true
    return nil
  }

  /// Whether there is a file `name`.
  func has(_ name: String) -> Bool { source.has(name) }

  private func tellUnreadable(_ path: String, _ reason: String, namedAt place: Diagnostic.Location?) {
    guard let place else {
      return error(
        "cannot read the pipeline: \(reason)", at: .init(path: path),
        help: "give the path of a pipeline file; without one, the built-in pipeline is used")
    }
    error(
      "cannot read '\(path)': \(reason)", at: place,
      help: "paths are relative to the file that names them; correct this one or put the file there")
  }

  // MARK: Problems

  func error(_ message: String, at location: Diagnostic.Location, help: String? = nil) {
    problems.append(Diagnostic(.error, at: location, message, help: help))
  }

  func add(_ problem: Diagnostic?) {
    if let problem { problems.append(problem) }
  }

  /// Declares `name`, and tells if it is declared already.
  func declare(_ kind: NameTable.Kind, _ name: String, at location: Diagnostic.Location) {
    add(names.declare(kind, name, at: location))
  }

  /// Returns all problems, those of one file together and from its top to its end.
  func sortedProblems() -> [Diagnostic] {
    func key(_ item: (offset: Int, element: Diagnostic)) -> (Int, Int, Int, Int) {
      let location = item.element.location
      let file = paths.firstIndex(of: location.path) ?? paths.count
      return (file, location.line ?? 0, location.column ?? 0, item.offset)
    }
    return problems.enumerated().sorted { key($0) < key($1) }.map(\.element)
  }
}
