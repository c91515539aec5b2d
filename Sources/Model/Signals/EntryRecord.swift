package import SourceText

/// What scoring needs to know of an entry.
public struct EntryRecord: Sendable, Hashable, Decodable {
  /// Id of its document.
  public let document: String
  /// Part of the document.
  public let section: SectionKind
  /// What it is.
  public let kind: EntryKind
  /// The words that name it, shortened to 160 bytes.
  public let title: String
  /// Where it begins.
  public let line: Int?
  /// When it was.
  public let period: Period?
  /// Whether it is about the rubric's subject.
  public let isHome: Bool
  /// How it speaks of the rubric's subject.
  public let subject: SubjectUse
  /// The words that say so.
  public let subjectQuote: String?
  /// Statements of own work that it has.
  public let described: Int
  /// Those of them in the home context.
  public let describedHome: Int
  /// What it links to that anyone can open.
  public let links: [String]
  /// What an export says about it.
  public let repository: Repository?
  /// How much of the person's own work an export shows in it.
  public let substance: RepositorySubstance?

  /// Puts the value together from its parts.
  public init(
    document: String,
    section: SectionKind,
    kind: EntryKind,
    title: String,
    line: Int? = nil,
    period: Period? = nil,
    isHome: Bool,
    subject: SubjectUse,
    subjectQuote: String? = nil,
    described: Int,
    describedHome: Int,
    links: [String],
    repository: Repository? = nil,
    substance: RepositorySubstance? = nil
  ) {
    self.document = document
    self.section = section
    self.kind = kind
    self.title = title
    self.line = line
    self.period = period
    self.isHome = isHome
    self.subject = subject
    self.subjectQuote = subjectQuote
    self.described = described
    self.describedHome = describedHome
    self.links = links
    self.repository = repository
    self.substance = substance
  }
}

extension EntryRecord: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("document", document)
      $0.member("section", section)
      $0.member("kind", kind)
      $0.member("title", title)
      $0.member("line", line)
      $0.member("period", period)
      $0.member("isHome", isHome)
      $0.member("subject", subject)
      $0.member("subjectQuote", subjectQuote)
      $0.member("described", described)
      $0.member("describedHome", describedHome)
      $0.member("links", links)
      $0.member("repository", repository)
      $0.member("substance", substance)
    }
  }
}
