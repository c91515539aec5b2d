import JSONReading

/// The records of a GitHub export, wherever in it they stand.
///
/// Exports are arrays, pages, objects of arrays, answers of GraphQL or recorded calls; what a record is,
/// its own members tell, so the way to it does not matter.
struct GitHubRecords {
  /// A record and what it is.
  struct Record {
    /// What it is.
    let kind: GitHubRecordKind
    /// Its members.
    let value: JSONValue
    /// The repository in which it stands in the export, where it does not name one itself.
    var home: JSONValue?
  }

  /// The accounts.
  private(set) var users: [JSONValue] = []
  /// The repositories.
  private(set) var repositories: [JSONValue] = []
  /// Files of repositories.
  private(set) var files: [JSONValue] = []
  /// Commits, pull requests, reviews and the like.
  private(set) var contributions: [Record] = []
  /// The number of records that are by their place other people's: starred, followed.
  private(set) var othersCount = 0
  /// The number of records that are kept and not read.
  private(set) var bookkeepingCount = 0

  /// Collects the records in `root`.
  init(in root: JSONValue) { collect(root, depth: 0, home: nil) }

  /// Whether there is any record.
  var isEmpty: Bool {
    users.isEmpty && repositories.isEmpty && files.isEmpty && contributions.isEmpty && othersCount == 0
      && bookkeepingCount == 0
  }

  private mutating func collect(_ value: JSONValue, depth: Int, home: JSONValue?) {
    // Records of an answer of GraphQL stand about six levels below its root.
    guard depth < 12 else { return }
    for element in value.elements { collect(element, depth: depth + 1, home: home) }
    guard value.kind == .object else { return }
    guard let kind = GitHubRecordKind(value) else {
      return collect(membersOf: value, depth: depth, home: home)
    }
    switch kind {
    case .user:
      // An answer about somebody's activity need not say whose.
      if value["login"] == nil { bookkeepingCount += 1 } else { users.append(value) }
      collect(membersOf: value, depth: depth, home: home)
    case .repository:
      repositories.append(value)
      collect(membersOf: value, depth: depth, home: value)
    case .file: files.append(value)
    case .bookkeeping: bookkeepingCount += 1
    default: contributions.append(Record(kind: kind, value: value, home: home))
    }
  }

  private mutating func collect(membersOf value: JSONValue, depth: Int, home: JSONValue?) {
    for (key, member) in value.members where member.kind == .array || member.kind == .object {
      switch key {
      case "starred", "starredRepositories", "starred_repos", "stargazers", "followers", "following",
        "watching",
        "subscriptions", "watchers", "sponsors", "sponsoring":
        othersCount += max(
          Array(member.elements).count, Array(member["nodes"]?.elements ?? member.elements).count)
      // Parts of a record that look like one.
      case "owner", "parent", "source", "template_repository", "organization", "license", "permissions":
        continue
      default: collect(member, depth: depth + 1, home: home)
      }
    }
  }
}
