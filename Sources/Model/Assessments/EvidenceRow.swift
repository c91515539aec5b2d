public import SourceText

/// One signal and what it earned: the least of its shape and its four caps.
public struct EvidenceRow: Sendable, Hashable, Decodable {
  /// Id of the rule.
  public let rule: String
  /// The least of `shape` and `caps`.
  public let level: Int
  /// 1 named, 2 work described, 3 depth shown.
  public let shape: Int
  /// What gave the statement its shape.
  public let because: [String]
  /// The four other terms of the law.
  public let caps: Caps
  /// What the statement says about it.
  public let assertion: Assertion
  /// The words that made it so.
  public let cue: String?
  /// Whether it is the best evidence of its rule.
  public let counted: Bool
  /// Whether anyone can open it.
  public let artefact: Artefact
  /// What to open.
  public let link: String?
  /// The rule whose spill this is.
  public let spilledFrom: String?
  /// Index into the candidate's entries.
  public let entry: Int
  /// Id of the document.
  public let document: String
  /// Part of the document.
  public let section: SectionKind
  /// 1-based line, where there are lines.
  public let line: Int?
  /// 1-based page, where there are pages.
  public let page: Int?
  /// JSON Pointer, where the file is JSON.
  public let pointer: String?
  /// Bytes of the quote in the document's text.
  public let span: TextSpan
  /// Exactly those bytes.
  public let quote: String
  /// What precedes them in the statement.
  public let before: String
  /// What follows them there.
  public let after: String

  /// Puts the value together from its parts.
  public init(
    rule: String,
    level: Int,
    shape: Int,
    because: [String],
    caps: Caps,
    assertion: Assertion,
    cue: String? = nil,
    counted: Bool,
    artefact: Artefact,
    link: String? = nil,
    spilledFrom: String? = nil,
    entry: Int,
    document: String,
    section: SectionKind,
    line: Int? = nil,
    page: Int? = nil,
    pointer: String? = nil,
    span: TextSpan,
    quote: String,
    before: String,
    after: String
  ) {
    self.rule = rule
    self.level = level
    self.shape = shape
    self.because = because
    self.caps = caps
    self.assertion = assertion
    self.cue = cue
    self.counted = counted
    self.artefact = artefact
    self.link = link
    self.spilledFrom = spilledFrom
    self.entry = entry
    self.document = document
    self.section = section
    self.line = line
    self.page = page
    self.pointer = pointer
    self.span = span
    self.quote = quote
    self.before = before
    self.after = after
  }
}

extension EvidenceRow: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("rule", rule)
      $0.member("level", level)
      $0.member("shape", shape)
      $0.member("because", because)
      $0.member("caps", caps)
      $0.member("assertion", assertion)
      $0.member("cue", cue)
      $0.member("counted", counted)
      $0.member("artefact", artefact)
      $0.member("link", link)
      $0.member("spilledFrom", spilledFrom)
      $0.member("entry", entry)
      $0.member("document", document)
      $0.member("section", section)
      $0.member("line", line)
      $0.member("page", page)
      $0.member("pointer", pointer)
      $0.member("span", span)
      $0.member("quote", quote)
      $0.member("before", before)
      $0.member("after", after)
    }
  }
}
