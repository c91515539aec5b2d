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
    /// Login of the account in whose record it stands as its own; empty where that does not say it.
    var holder: String?
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
  init(in root: JSONValue) { collect(root, Place(), depth: 0) }

  /// Whether there is any record.
  var isEmpty: Bool {
    users.isEmpty && repositories.isEmpty && files.isEmpty && contributions.isEmpty && othersCount == 0
      && bookkeepingCount == 0
  }

  /// Whose and in what a record stands.
  private struct Place {
    var home: JSONValue?
    var holder: String?
  }

  private mutating func collect(_ value: JSONValue, _ place: Place, depth: Int) {
    // Records of an answer of GraphQL stand about six levels below its root.
    guard depth < 12 else { return }
    for element in value.elements { collect(element, place, depth: depth + 1) }
    guard value.kind == .object else { return }
    guard let kind = GitHubRecordKind(value) else {
      return collect(membersOf: value, place, depth: depth)
    }
    switch kind {
    case .user:
      // An answer about somebody's activity need not say whose.
      if value["login"] == nil { bookkeepingCount += 1 } else { users.append(value) }
      collect(membersOf: value, Place(home: place.home, holder: value["login"]?.string ?? ""), depth: depth)
    case .repository:
      repositories.append(value)
      collect(membersOf: value, Place(home: value), depth: depth)
    case .file: files.append(value)
    case .bookkeeping: bookkeepingCount += 1
    default:
      contributions.append(Record(kind: kind, value: value, home: place.home, holder: place.holder))
      // What others said there, and perhaps the owner.
      for part in [value["reviews"], value["comments"], value["commits"]]
      where kind == .pullRequest || kind == .issue {
        guard let part, part.kind == .array || part.kind == .object else { continue }
        collect(part, Place(home: place.home ?? value["repository"]), depth: depth + 1)
      }
    }
  }

  private mutating func collect(membersOf value: JSONValue, _ place: Place, depth: Int) {
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
      default: collect(member, place, depth: depth + 1)
      }
    }
  }
}
