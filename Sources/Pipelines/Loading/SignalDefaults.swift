import Model

/// What holds for a signal rule that does not say otherwise.
struct SignalDefaults {
  /// The skill; empty for the subject.
  let skill: String
  /// What its id begins with.
  let prefix: String
  /// What it is called; `nil` if each rule must say so.
  let term: String?
  /// Its kind; `nil` if each rule must say so.
  let kind: SignalKind?
  let standing: Standing
  let outside: Int
  /// What a bare mention in a list or a summary earns at most.
  let listed: Int

  /// Returns the defaults of the rules of the skill `id`.
  static func skill(_ id: String, outside: Int, listed: Int) -> SignalDefaults {
    SignalDefaults(
      skill: id, prefix: id, term: nil, kind: nil, standing: .needs, outside: outside, listed: listed)
  }

  /// Returns the defaults of the rules that name the subject, which is called `name`.
  static func subject(called name: String) -> SignalDefaults {
    SignalDefaults(
      skill: "", prefix: "subject", term: name, kind: .concept, standing: .opens, outside: 0, listed: 4)
  }
}

/// What sort of thing a term is.
enum SignalKind: String, CaseIterable {
  case concept, crate, tool, api, practice, artefact
}
