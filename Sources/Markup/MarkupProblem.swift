/// Something that kept a document from arriving whole, or might have.
package struct MarkupProblem: Sendable, Hashable {
  /// What happened.
  package enum Code: String, Sendable, Hashable, CaseIterable {
    /// A tag has more attributes than allowed; nothing was parsed.
    case attributeFlood = "attribute-flood"
    /// Elements are nested deeper than allowed; parsing stopped there.
    case tooDeep = "too-deep"
    /// There are more elements than allowed; parsing stopped there.
    case tooManyElements = "too-many-elements"
    /// There is more text than allowed; parsing stopped there.
    case tooMuchText = "too-much-text"
    /// The document ends inside a tag, comment or script.
    case truncated
    /// The document is not well-formed XML; what could be made out was read.
    case notWellFormed = "not-well-formed"
    /// A reference has no meaning; it was left in the text as written.
    case unknownEntity = "unknown-entity"
    /// A reference is made of references; it was not expanded.
    case entityExpansion = "entity-expansion"
    /// A reference leads out of the document; it was not followed.
    case externalEntity = "external-entity"
    /// libxml2 gave up.
    case parserFailure = "parser-failure"
  }

  /// What happened.
  package let code: Code
  /// How often.
  package var count = 1
  /// The 1-based line of the first.
  package var line: Int?
  /// libxml2's own words about the first, on one line.
  package var detail: String?

  /// Whether text after this problem is missing.
  package var stopsReading: Bool {
    switch code {
    case .attributeFlood, .tooDeep, .tooManyElements, .tooMuchText, .parserFailure: true
    case .truncated, .notWellFormed, .unknownEntity, .entityExpansion, .externalEntity: false
    }
  }
}

/// The problems of one document, each code once, in order of first appearance.
struct ProblemLog {
  private(set) var problems: [MarkupProblem] = []

  mutating func add(_ code: MarkupProblem.Code, line: Int? = nil, detail: String? = nil) {
    if let index = problems.firstIndex(where: { $0.code == code }) {
      problems[index].count += 1
    } else {
      problems.append(MarkupProblem(code: code, line: line, detail: detail))
    }
  }
}
