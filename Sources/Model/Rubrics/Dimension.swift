package import SourceText

/// A view of a rubric: one of the few things that a screening asks about, and what to tick off.
public struct Dimension: Sendable, Hashable, Decodable {
  /// One thing to tick off.
  public struct Check: Sendable, Hashable, Decodable {
    /// What it is: `backpressure`.
    public let what: String
    /// Ids of the rules that show it; one of them is enough.
    public let rules: [String]

    /// Puts the value together from its parts.
    public init(what: String, rules: [String]) {
      self.what = what
      self.rules = rules
    }
  }

  /// Its id.
  public let dimension: String
  /// What reports call it.
  public let title: String
  /// Its level is the highest of these skills.
  public let skills: [String]
  /// What to tick off, in order.
  public let checklist: [Check]

  /// Puts the value together from its parts.
  public init(dimension: String, title: String, skills: [String], checklist: [Check]) {
    self.dimension = dimension
    self.title = title
    self.skills = skills
    self.checklist = checklist
  }
}

extension Dimension: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("dimension", dimension)
      $0.member("title", title)
      $0.member("skills", skills)
      $0.member("checklist", checklist)
    }
  }
}

extension Dimension.Check: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("what", what)
      $0.member("rules", rules)
    }
  }
}
