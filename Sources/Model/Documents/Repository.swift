package import SourceText

/// What an export says about one repository.
public struct Repository: Sendable, Hashable, Decodable {
  /// Login of the account that holds it.
  public let owner: String?
  /// Its name without the owner.
  public let name: String
  /// Where anyone can open it.
  public let url: String?
  /// Its main language, as the export names it.
  public let language: String?
  /// Its topics.
  public let topics: [String]
  /// Whether it began as a copy of somebody else's.
  public let isFork: Bool
  /// Whether it belongs to the person under review.
  public let isOwn: Bool
  /// Whether it is closed for changes.
  public let isArchived: Bool
  /// When it began.
  public let created: Month?
  /// When code last arrived.
  public let pushed: Month?
  /// Commits by the person under review, if the export tells.
  public let commits: Int?
  /// Size as the export tells it.
  public let sizeKilobytes: Int?
  /// Paths of files the export names.
  public let files: [String]
  /// Whether it has a release or a tag.
  public let hasReleases: Bool

  /// Puts the value together from its parts.
  public init(
    owner: String? = nil,
    name: String,
    url: String? = nil,
    language: String? = nil,
    topics: [String] = [],
    isFork: Bool = false,
    isOwn: Bool = true,
    isArchived: Bool = false,
    created: Month? = nil,
    pushed: Month? = nil,
    commits: Int? = nil,
    sizeKilobytes: Int? = nil,
    files: [String] = [],
    hasReleases: Bool = false
  ) {
    self.owner = owner
    self.name = name
    self.url = url
    self.language = language
    self.topics = topics
    self.isFork = isFork
    self.isOwn = isOwn
    self.isArchived = isArchived
    self.created = created
    self.pushed = pushed
    self.commits = commits
    self.sizeKilobytes = sizeKilobytes
    self.files = files
    self.hasReleases = hasReleases
  }
}

extension Repository: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("owner", owner)
      $0.member("name", name)
      $0.member("url", url)
      $0.member("language", language)
      $0.member("topics", topics)
      $0.member("isFork", isFork)
      $0.member("isOwn", isOwn)
      $0.member("isArchived", isArchived)
      $0.member("created", created)
      $0.member("pushed", pushed)
      $0.member("commits", commits)
      $0.member("sizeKilobytes", sizeKilobytes)
      $0.member("files", files)
      $0.member("hasReleases", hasReleases)
    }
  }
}
