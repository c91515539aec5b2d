import JSONReading
import Model

/// Something that somebody did to a repository: a commit, a pull request, a review, a release, …
struct GitHubContribution {
  /// What it is; never an event.
  let kind: GitHubRecordKind
  /// Its members.
  let value: JSONValue
  /// Where it went.
  let repository: GitHubAddress?
  /// The record of the repository in which the export holds it.
  let home: JSONValue?
  /// Login of who did it, if the record says so.
  let author: String?
  /// Login of who pushed a commit, where an event tells that and nothing else.
  let pusher: String?
  /// The name that a commit bears where GitHub does not know the account.
  let authorName: String?
  /// When, as the record writes it.
  let date: String?

  /// Returns what `record` tells of: itself, or of an event what happened.
  static func contributions(in record: GitHubRecords.Record) -> [GitHubContribution] {
    record.kind == .event
      ? GitHubEvent(record.value).contributions
      : [GitHubContribution(record.kind, record.value, home: record.home, author: record.holder)]
  }

  /// Takes a record as it stands.
  init(
    _ kind: GitHubRecordKind, _ value: JSONValue, home: JSONValue? = nil, author: String? = nil,
    date: String? = nil, pusher: String? = nil, name: String? = nil
  ) {
    self.kind = kind
    self.value = value
    self.author = GitHubOwner.author(of: value, kind) ?? author
    self.pusher = pusher
    authorName = name ?? (value["commit"]?["author"] ?? value["author"])?["name"]?.string
    self.home = home
    repository = GitHubContribution.address(of: value, home: home)
    let dates: [JSONValue?] = [
      value["merged_at"], value["mergedAt"], value["submitted_at"], value["submittedAt"],
      value["published_at"], value["publishedAt"],
      value["created_at"], value["createdAt"], value["committedDate"], value["commit"]?["author"]?["date"],
      value["date"],
    ]
    self.date = dates.lazy.compactMap { $0?.string }.first ?? date
  }

  /// What a commit says; in rows of old events it stands alone.
  var message: JSONValue? {
    value.text == nil
      ? value["commit"]?["message"] ?? value["message"] ?? value["messageHeadline"] : value
  }

  /// Whether a pull request was taken in.
  var isMerged: Bool {
    value["merged_at"] != nil || value["mergedAt"] != nil || value["pull_request"]?["merged_at"] != nil
      || value.isTrue("merged") || value["state"]?.string?.lowercased() == "merged"
  }

  /// The page where anyone can read it.
  var link: String? {
    let address = value["html_url"] ?? value["url"]
    return address?.text?.hasPrefix("https://github.com/") == true ? address?.string : nil
  }

  private static func address(of value: JSONValue, home: JSONValue?) -> GitHubAddress? {
    let places: [JSONValue?] = [
      value["repository"]?["full_name"], value["repository"]?["nameWithOwner"],
      value["repository"]?["fullName"], value["repository"],
      value["repository_url"], value["html_url"], value["url"], value["pull_request_url"], value["issue_url"],
    ]
    for place in places {
      if let address = GitHubAddress(place), address.repository != nil { return address }
    }
    return home.flatMap(GitHubOwner.address(ofRepository:))
  }
}
