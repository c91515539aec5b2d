package import SourceText

/// The most that each circumstance leaves, 0–4.
public struct Caps: Sendable, Hashable, Decodable {
  /// By the rule's own cap.
  public let term: Int
  /// By the part of the document.
  public let section: Int
  /// By the words that change what the statement asserts.
  public let cue: Int
  /// By whether the entry is about the rubric's subject.
  public let context: Int

  /// Puts the value together from its parts.
  public init(term: Int, section: Int, cue: Int, context: Int) {
    self.term = term
    self.section = section
    self.cue = cue
    self.context = context
  }
}

extension Caps: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("term", term)
      $0.member("section", section)
      $0.member("cue", cue)
      $0.member("context", context)
    }
  }
}
