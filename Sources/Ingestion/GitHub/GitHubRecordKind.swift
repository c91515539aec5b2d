import JSONReading

/// What a JSON object of GitHub is, told by its members alone.
enum GitHubRecordKind: Hashable, Sendable {
  /// An account.
  case user
  /// A repository.
  case repository
  /// A commit.
  case commit
  /// A pull request.
  case pullRequest
  /// An issue.
  case issue
  /// A review of a pull request.
  case review
  /// A comment on any of them.
  case comment
  /// A release of a repository.
  case release
  /// Something that happened, with what it happened to inside.
  case event
  /// A file of a repository.
  case file
  /// A record that an account export keeps and nobody reads, such as an attachment.
  case bookkeeping

  /// Returns what `value` is; `nil` for anything that is not a record of GitHub.
  init?(_ value: JSONValue) {
    guard value.kind == .object else { return nil }
    let kind =
      GitHubRecordKind(exported: value) ?? GitHubRecordKind(aboutCode: value)
      ?? GitHubRecordKind(discussion: value)
    guard let kind else { return nil }
    self = kind
  }

  /// Accounts, repositories, commits, releases and events, in the words of REST and of GraphQL.
  private init?(aboutCode value: JSONValue) {
    if value.has("actor"), value.has("payload") {
      self = .event
    } else if value.has("nameWithOwner")
      || value.has("full_name") && (value.has("fork") || value.has("owner"))
      || GitHubRecordKind.isListedRepository(value)
    {
      self = .repository
    } else if value.has("login"), value.has("public_repos") || value.has("bio") {
      self = .user
    } else if value.has("pinnedItems") || value.has("contributionsCollection") {
      self = .user
    } else if value.has("sha") && value.has("commit") || value.has("sha") && value.has("message") {
      self = .commit
    } else if value.has("oid"), value.has("message") || value.has("messageHeadline") {
      self = .commit
    } else if value.has("tag_name")
      || value.has("tagName")
        && GitHubRecordKind.has(value, "publishedAt", "isDraft", "isLatest", "createdAt", "url")
    {
      self = .release
    } else if value.has("path"), value.has("sha"), value.has("git_url") {
      self = .file
    } else {
      return nil
    }
  }

  /// A repository as the command `gh` lists it, with the fields that somebody asked for.
  private static func isListedRepository(_ value: JSONValue) -> Bool {
    guard value.has("name") || value.has("fullName") else { return false }
    guard
      has(
        value, "isFork", "isPrivate", "isArchived", "visibility", "primaryLanguage", "stargazerCount",
        "diskUsage",
        "repositoryTopics", "pushedAt", "language")
    else { return false }
    return value.has("fullName")
      || value["url"]?.leads(to: "https://github.com/") ?? false
        && GitHubAddress(value["url"])?.repository != nil
  }

  private static func has(_ value: JSONValue, _ names: StaticString...) -> Bool {
    names.contains { value.has($0) }
  }

  /// Pull requests, issues, reviews and comments.
  private init?(discussion value: JSONValue) {
    let page = value["url"] ?? value["html_url"]
    if value.has("title"),
      value.has("number") || value.has("mergedAt") || page?.leads(to: "/pull/") ?? false
        || page?.leads(to: "/issues/") ?? false
    {
      let isPull =
        GitHubRecordKind.has(value, "head", "pull_request", "mergedAt", "merged_at", "headRefName")
        || page?.leads(to: "/pull/") ?? false
      self = isPull ? .pullRequest : .issue
    } else if value.has("body"), value.has("submitted_at") || value.has("submittedAt") {
      self = .review
    } else if value.has("body"), value.has("user") {
      guard GitHubRecordKind.has(value, "issue_url", "pull_request_url", "diff_hunk", "commit_id") else {
        return nil
      }
      self = .comment
    } else if value.has("body"), value.has("author"), let page,
      page.leads(to: "#issuecomment-") || page.leads(to: "#discussion_r")
    {
      self = .comment
    } else {
      return nil
    }
  }

  /// The records of an account export, whose `type` says what they are.
  private init?(exported value: JSONValue) {
    guard let type = value["type"]?.text, value["url"]?.text?.hasPrefix("https://github.com/") == true
    else { return nil }
    switch type {
    case "user": self = .user
    case "repository": self = .repository
    case "pull_request": self = .pullRequest
    case "issue": self = .issue
    case "pull_request_review": self = .review
    case "issue_comment", "pull_request_review_comment", "commit_comment": self = .comment
    case "release": self = .release
    case "attachment", "issue_event", "milestone", "organization", "project", "protected_branch", "team",
      "repository_file", "pull_request_review_thread":
      self = .bookkeeping
    default: return nil
    }
  }
}

extension JSONValue {
  /// Whether it is an address of GitHub in which `part` stands.
  fileprivate func leads(to part: StaticString) -> Bool {
    guard let text, text.hasPrefix("https://github.com/") else { return false }
    return ByteSearch.contains(part, in: text.utf8)
  }
}
