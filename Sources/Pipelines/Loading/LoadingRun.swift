import Model
import SourceText

/// What is found out while the files of one pipeline are read: problems, names, phrases and places.
///
/// Readers share it, so that one run tells every problem of every file.
final class LoadingRun {
  private struct Problem {
    let message: String
    let place: ConfigPlace
    let help: String?
  }

  private let source: any ConfigSource
  private var problems: [Problem] = []
  private var paths = ConfigPaths()
  private var rulePlaces: [String: RulePlaces.Numbers] = [:]
  private var names = NameTable()
  private var phrases = PhraseTable()
  /// The files read so far, by their names relative to the pipeline file's folder.
  private(set) var digests: [(path: String, digest: String)] = []
  /// The numbers, such as `weights.async`, that the pipeline has otherwise than its rubric.
  var replaced: Set<String> = []
  /// Whether a file could not be read to the end, so that what it declares is unknown.
  var isIncomplete = false

  /// Whether phrases and patterns were looked into before.
  let isSettled: Bool

  init(_ source: any ConfigSource) {
    self.source = source
    isSettled = source.isSettled
  }

  // MARK: Files

  /// Reads the file `name`, which is named at `place`; tells why if it cannot be read.
  func open(_ name: String, namedAt place: ConfigPlace?) -> ConfigNode? {
    let path = source.path(of: name)
    if let place, paths.paths.contains(path) {
      error("file '\(name)' is named twice", at: place, help: "name it once")
      return nil
    }
    let number = paths.add(path)
    do {
      let file = try source.file(name, number: number)
      digests.append((name, file.digest))
      return file.node
    } catch {
      switch error {
      case .malformed(let message, let place, let help): self.error(message, at: place, help: help)
      case .unreadable(let reason): tellUnreadable(number, reason, namedAt: place)
      }
    }
    isIncomplete = true
    return nil
  }

  /// Whether there is a file `name`.
  func has(_ name: String) -> Bool { source.has(name) }

  private func tellUnreadable(_ file: Int, _ reason: String, namedAt place: ConfigPlace?) {
    guard let place else {
      return error(
        "cannot read the pipeline: \(reason)", at: ConfigPlace(file: file),
        help: "give the path of a pipeline file; without one, the built-in pipeline is used")
    }
    error(
      "cannot read '\(paths.paths[file])': \(reason)", at: place,
      help: "paths are relative to the file that names them; correct this one or put the file there")
  }

  // MARK: Names, phrases, places

  /// Declares `name`, and tells if it is declared already.
  func declare(_ kind: NameTable.Kind, _ name: String, at place: ConfigPlace) {
    guard let first = names.declare(kind, name, at: place) else { return }
    tellTwice(kind.rawValue, name, at: place, first: first)
  }

  /// Tells that `name`, which is a `kind`, is declared at `first` already.
  func tellTwice(_ kind: String, _ name: String, at place: ConfigPlace, first: ConfigPlace) {
    error(
      "\(kind) '\(name)' is declared twice", at: place,
      help: "it is first declared at \(paths.name(first, seenFrom: place)); rename one or merge the two")
  }

  /// Notes that `name` is used at `place` and must be declared somewhere.
  func mention(_ kind: NameTable.Kind, _ name: String, at place: ConfigPlace) {
    names.mention(kind, name, at: place)
  }

  /// Tells names that are nowhere declared. Where a file is missing, nobody knows.
  func tellUndeclaredNames() {
    if isIncomplete { return }
    for mention in names.undeclared() {
      error(
        "unknown \(mention.kind.rawValue) '\(mention.name)'", at: mention.place,
        help: NearestName.help(mention.name, in: names.names(of: mention.kind)))
    }
  }

  /// Adds the phrases of `rule`, and tells those whose meaning is not settled.
  func add(_ phrases: [PlacedText], exact: [PlacedText], of rule: SignalRule) {
    if isSettled { return }
    self.phrases.start(rule)
    for text in phrases { tell(self.phrases.add(text, isExact: false), of: text) }
    for text in exact { tell(self.phrases.add(text, isExact: true), of: text) }
  }

  private func tell(_ flaw: PhraseTable.Flaw?, of text: PlacedText) {
    switch flaw {
    case nil: return
    case .twice(let first):
      error(
        "phrase '\(text.text)' stands twice in '\(phrases.rule(first))'", at: text.place,
        help: "the first is at \(paths.name(first.place, seenFrom: text.place)); "
          + "hyphens, spaces and joined spelling are one phrase, so remove one")
    case .hidden(let sense, let other):
      error(
        "phrase '\(text.text)' can never mean '\(phrases.rule(sense))': '\(phrases.rule(other))' has it first, "
          + "whatever stands around it", at: sense.place,
        help: "say with when or unless what '\(phrases.rule(other))' means by it, or remove one; "
          + "the first is at \(paths.name(other.place, seenFrom: sense.place))")
    case .unconditioned(let sense, let other):
      tellUnclear(text, sense, other, because: "'\(phrases.rule(sense))' states no condition")
    case .alike(let sense, let other):
      tellUnclear(text, sense, other, because: "both state the same conditions")
    }
  }

  private func tellUnclear(
    _ text: PlacedText, _ sense: PhraseTable.Sense, _ other: PhraseTable.Sense, because why: String
  ) {
    error(
      "phrase '\(text.text)' stands under '\(phrases.rule(sense))' and '\(phrases.rule(other))', and \(why)",
      at: sense.place,
      help: "tell the two senses apart with when or unless, or remove one; "
        + "the other is at \(paths.name(other.place, seenFrom: sense.place))")
  }

  /// Notes where the rule called `id` and its examples stand.
  func note(_ id: String, _ place: RulePlaces.Numbers) { rulePlaces[id] = place }

  /// Returns where all rules stand.
  func places() -> RulePlaces { RulePlaces(paths: paths, places: rulePlaces) }

  // MARK: Problems

  /// How many problems were told so far.
  var problemCount: Int { problems.count }

  /// Tells that something is wrong at `place`.
  func error(_ message: String, at place: ConfigPlace, help: String? = nil) {
    problems.append(Problem(message: message, place: place, help: help))
  }

  /// Returns all problems, those of one file together and from its top to its end.
  func diagnostics() -> [Diagnostic] {
    problems.enumerated().sorted { a, b in
      let (p, q) = (a.element.place, b.element.place)
      return (p.file, p.line, p.column, a.offset) < (q.file, q.line, q.column, b.offset)
    }
    .map {
      Diagnostic(.error, at: paths.location($0.element.place), $0.element.message, help: $0.element.help)
    }
  }
}
