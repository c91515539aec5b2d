public import SourceText

/// A dated piece of work inside a section, or one repository.
public struct Entry: Sendable, Hashable, Decodable {
  /// What it is.
  public let kind: EntryKind
  /// The lines that name it: role, employer, project, dates.
  public let title: TextSpan?
  /// All of it.
  public let span: TextSpan
  /// When it was, if it says so.
  public let period: Period?
  /// What it says, in reading order, its title lines excluded.
  public let statements: [Statement]
  /// Addresses that stand in it.
  public let links: [Link]
  /// What an export says about it.
  public let repository: Repository?

  /// Puts the value together from its parts.
  public init(
    kind: EntryKind,
    title: TextSpan? = nil,
    span: TextSpan,
    period: Period? = nil,
    statements: [Statement],
    links: [Link] = [],
    repository: Repository? = nil
  ) {
    self.kind = kind
    self.title = title
    self.span = span
    self.period = period
    self.statements = statements
    self.links = links
    self.repository = repository
  }
}

extension Entry: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("kind", kind)
      $0.member("title", title)
      $0.member("span", span)
      $0.member("period", period)
      $0.member("statements", statements)
      $0.member("links", links)
      $0.member("repository", repository)
    }
  }
}
