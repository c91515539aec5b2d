package import SourceText

/// What a statement says about the thing that it names.
public enum Assertion: String, Sendable, Hashable, Codable, CaseIterable {
  /// It is so.
  case affirmed
  /// It is so, a little.
  case hedged
  /// It is not so.
  case negated
  /// It is hoped for.
  case aspirational
  /// It is so of somebody else.
  case otherPerson
  /// It is a comparison with something else.
  case comparison
}

extension Assertion: JSONWritable {
  package func write(to json: inout JSONWriter) { json.value(rawValue) }
}
