import SourceText

/// Knows what is declared and what is named, and tells names that nobody declares.
struct NameTable {
  /// What a name is the name of.
  enum Kind: String {
    case skill, signal, pattern, cue, gate, tier
  }

  private struct Name: Hashable {
    let kind: Kind
    let name: String
  }

  private struct Mention {
    let name: Name
    let location: Diagnostic.Location
  }

  private var declared: [Name: Diagnostic.Location] = [:]
  private var inOrder: [Name] = []
  private var mentions: [Mention] = []

  /// Declares `name`. Returns the problem if it is declared already.
  mutating func declare(_ kind: Kind, _ name: String, at location: Diagnostic.Location) -> Diagnostic? {
    let key = Name(kind: kind, name: name)
    guard let first = declared[key] else {
      declared[key] = location
      inOrder.append(key)
      return nil
    }
    return Diagnostic(
      .error, at: location, "\(kind.rawValue) '\(name)' is declared twice",
      help: "it is first declared at \(first.seen(from: location)); rename one or merge the two")
  }

  /// Notes that `name` is named at `location` and must be declared somewhere.
  mutating func mention(_ kind: Kind, _ name: String, at location: Diagnostic.Location) {
    mentions.append(Mention(name: Name(kind: kind, name: name), location: location))
  }

  /// Returns the problems of names that are nowhere declared.
  func undeclared() -> [Diagnostic] {
    mentions.filter { declared[$0.name] == nil }.map { mention in
      let (kind, name) = (mention.name.kind, mention.name.name)
      let known = inOrder.filter { $0.kind == kind }.map(\.name)
      return Diagnostic(
        .error, at: mention.location, "unknown \(kind.rawValue) '\(name)'",
        help: known.isEmpty ? "no \(kind.rawValue) is declared" : NearestName.help(name, in: known))
    }
  }
}

extension Diagnostic.Location {
  /// Names this place to a reader who looks at `place`: "line 3", or with the path where that differs.
  func seen(from place: Diagnostic.Location) -> String {
    guard let line else { return path }
    return path == place.path ? "line \(line)" : "\(path):\(line)"
  }
}
