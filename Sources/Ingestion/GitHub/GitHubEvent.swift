import JSONReading

/// An event of a user's or a repository's feed, or of the public archive.
struct GitHubEvent {
  private let event: JSONValue

  /// Takes a record that is an event.
  init(_ event: JSONValue) { self.event = event }

  /// What the actor did; empty for stars, forks and the like.
  ///
  /// Since October 2025 a push names no commits any more.
  var contributions: [GitHubContribution] {
    guard let payload = event["payload"], let type = event["type"]?.text else { return [] }
    switch type {
    case "PushEvent":
      let commits = payload["commits"].map { Array($0.elements) } ?? []
      return commits.filter { $0["distinct"]?.boolean != false }.map { contribution(.commit, $0) }
    case "PullRequestEvent":
      // Whoever closes a pull request has not always written it; its own author decides.
      return part(.pullRequest, payload["pull_request"])
    case "IssuesEvent": return payload["action"]?.string == "opened" ? part(.issue, payload["issue"]) : []
    case "PullRequestReviewEvent": return part(.review, payload["review"])
    case "IssueCommentEvent", "PullRequestReviewCommentEvent", "CommitCommentEvent":
      return part(.comment, payload["comment"])
    case "ReleaseEvent": return part(.release, payload["release"])
    default: return []
    }
  }

  private func part(_ kind: GitHubRecordKind, _ value: JSONValue?) -> [GitHubContribution] {
    value.map { [contribution(kind, $0)] } ?? []
  }

  private func contribution(_ kind: GitHubRecordKind, _ value: JSONValue) -> GitHubContribution {
    GitHubContribution(
      kind, value, home: event["repo"] ?? event["repository"],
      author: GitHubOwner.person(event["actor"]) ?? event["actor"]?.string, date: event["created_at"]?.string)
  }
}
