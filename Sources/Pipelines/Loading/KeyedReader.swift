import SourceText

/// Reads the keys of one mapping by name and type, and tells what is missing, wrong or unknown.
///
/// A getter that finds a problem notes it and returns a harmless value, so that reading goes on and one
/// run tells every problem.
struct KeyedReader {
  let run: LoadingRun
  /// What the mapping is, for messages: "a signal".
  let what: String
  /// Where the mapping begins.
  let place: ConfigPlace
  private let entries: [ConfigEntry]
  private var known: [String] = []
  /// Whether the mapping is of another form, so that its keys mean nothing here.
  private var isForeign = false

  /// Reads the keys of `node` with `body`, then tells keys that `body` did not ask for. Returns `nil` if
  /// `node` is no mapping.
  static func read<T>(
    _ node: ConfigNode, _ what: String, _ run: LoadingRun, _ body: (inout KeyedReader) -> T?
  ) -> T? {
    guard case .mapping(let entries) = node.value else {
      run.error(
        "\(what) must be a mapping, not \(node.description)", at: node.place, help: "write `key: value`")
      return nil
    }
    var reader = KeyedReader(run: run, what: what, place: node.place, entries: entries)
    let result = body(&reader)
    if !reader.isForeign { reader.tellUnknownKeys() }
    return result
  }

  private init(run: LoadingRun, what: String, place: ConfigPlace, entries: [ConfigEntry]) {
    self.run = run
    self.what = what
    self.place = place
    self.entries = entries
    known.reserveCapacity(16)
  }

  private func tellUnknownKeys() {
    for entry in entries where !known.contains(entry.key) {
      var seen: Set<String> = []
      run.error(
        "unknown key '\(entry.key)' in \(what)", at: entry.place,
        help: NearestName.help(entry.key, in: known.filter { seen.insert($0).inserted }))
    }
  }

  // MARK: Nodes

  /// Returns where the value of `key` stands, or where the mapping does if it has none.
  func place(of key: String) -> ConfigPlace {
    entries.first { $0.key == key }?.node.place ?? place
  }

  /// Returns the value of `key`, which may be missing.
  mutating func optional(_ key: String) -> ConfigNode? {
    known.append(key)
    return entries.first { $0.key == key }?.node
  }

  /// Returns the value of `key`, and tells when it is missing. `form` shows how it is written.
  mutating func required(_ key: String, _ form: String) -> ConfigNode? {
    if let node = optional(key) { return node }
    run.error("\(what) needs the key '\(key)'", at: place, help: "add `\(key): \(form)`")
    return nil
  }

  /// Tells that the value of `key`, at `node`, is not `expected`.
  func wrong(_ key: String, _ node: ConfigNode, expected: String, form: String) {
    var found = node.description
    if case .scalar(let text) = node.value, !text.isEmpty, text.count <= 40 { found = "'\(text)'" }
    run.error("'\(key)' must be \(expected), not \(found)", at: node.place, help: "write `\(form)`")
  }

  /// Returns whether the file is of the form `schema`; tells if it is of another, and reads no further.
  mutating func isSchema(_ schema: String) -> Bool {
    guard let node = required("schema", schema) else { return true }
    let found = text("schema", node)
    if found == schema { return true }
    isForeign = true
    run.isIncomplete = true
    run.error(
      "the schema is '\(found)', which cannot be read here", at: node.place,
      help: "this version of assay reads '\(schema)' in this place")
    return false
  }

  // MARK: Scalars

  /// Returns the text of `key`.
  mutating func text(_ key: String) -> String {
    guard let node = required(key, "…") else { return "" }
    return text(key, node)
  }

  /// Returns the text of `key`, or `fallback` if it is missing.
  mutating func text(_ key: String, or fallback: String) -> String {
    guard let node = optional(key) else { return fallback }
    return text(key, node)
  }

  func text(_ key: String, _ node: ConfigNode) -> String {
    guard case .scalar(let text) = node.value, !text.isEmpty else {
      wrong(key, node, expected: "a text", form: "\(key): …")
      return ""
    }
    return text
  }

  /// Returns the number of `key`, which lies in `range`.
  mutating func number(_ key: String, _ range: ClosedRange<Int>) -> Int {
    guard let node = required(key, String(range.lowerBound)) else { return range.lowerBound }
    return number(key, node, range)
  }

  /// Returns the number of `key`, or `fallback` if it is missing.
  mutating func number(_ key: String, _ range: ClosedRange<Int>, or fallback: Int) -> Int {
    guard let node = optional(key) else { return fallback }
    return number(key, node, range)
  }

  /// Returns the number of `key`, or `nil` if it is missing.
  mutating func optionalNumber(_ key: String, _ range: ClosedRange<Int>) -> Int? {
    optional(key).map { number(key, $0, range) }
  }

  func number(_ key: String, _ node: ConfigNode, _ range: ClosedRange<Int>) -> Int {
    guard case .scalar(let text) = node.value, let number = Int(text) else {
      wrong(key, node, expected: "a whole number", form: "\(key): \(range.lowerBound)")
      return range.lowerBound
    }
    if range.contains(number) { return number }
    run.error(
      "'\(key)' is \(number)", at: node.place,
      help: "give a number from \(range.lowerBound) to \(range.upperBound)")
    return range.lowerBound
  }

  /// Returns the flag of `key`, or `fallback` if it is missing.
  mutating func flag(_ key: String, or fallback: Bool) -> Bool {
    guard let node = optional(key) else { return fallback }
    switch node.value {
    case .scalar("true"): return true
    case .scalar("false"): return false
    default:
      wrong(key, node, expected: "true or false", form: "\(key): true")
      return fallback
    }
  }

  /// Returns the choice of `key`, or `fallback` if it is missing or unknown.
  mutating func choice<T: Choice>(_ key: String, or fallback: T) -> T {
    guard let node = optional(key) else { return fallback }
    return choice(key, node) ?? fallback
  }

  /// Returns the choice of `key`, or `nil` if it is missing or unknown.
  mutating func choice<T: Choice>(_ key: String) -> T? {
    optional(key).flatMap { choice(key, $0) }
  }

  private func choice<T: Choice>(_ key: String, _ node: ConfigNode) -> T? {
    let text = text(key, node)
    if let choice = T(rawValue: text) { return choice }
    if !text.isEmpty {
      run.error(
        "unknown \(key) '\(text)' in \(what)", at: node.place,
        help: NearestName.help(text, in: T.allCases.map(\.rawValue)))
    }
    return nil
  }
}

/// A closed set of words.
typealias Choice = CaseIterable & RawRepresentable<String>
