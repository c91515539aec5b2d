/// Knows what is declared and what is named.
struct NameTable {
  /// What a name is the name of.
  enum Kind: String {
    case skill, signal, pattern, cue, tier, thing
  }

  /// A name that is used somewhere.
  struct Mention {
    let kind: Kind
    let name: String
    let place: ConfigPlace
  }

  private struct Name: Hashable {
    let kind: Kind
    let name: String
  }

  private var declared: [Name: ConfigPlace] = [:]
  private var inOrder: [Name] = []
  private var mentions: [Mention] = []

  /// Declares `name`. Returns where it is declared already, if it is.
  mutating func declare(_ kind: Kind, _ name: String, at place: ConfigPlace) -> ConfigPlace? {
    let key = Name(kind: kind, name: name)
    if let first = declared[key] { return first }
    declared[key] = place
    inOrder.append(key)
    return nil
  }

  /// Notes that `name` is used at `place` and must be declared somewhere.
  mutating func mention(_ kind: Kind, _ name: String, at place: ConfigPlace) {
    mentions.append(Mention(kind: kind, name: name, place: place))
  }

  /// Returns the uses of names that are nowhere declared.
  func undeclared() -> [Mention] {
    mentions.filter { declared[Name(kind: $0.kind, name: $0.name)] == nil }
  }

  /// Returns the declared names of `kind`, in the order of their declaration.
  func names(of kind: Kind) -> [String] { inOrder.filter { $0.kind == kind }.map(\.name) }
}
