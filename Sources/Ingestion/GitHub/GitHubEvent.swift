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
      return pushed(payload)
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

  /// The commits of a push: objects, or in the archive of before 2015 rows of sha, mail, message and name.
  ///
  /// Who pushes has not always written: a commit names its author.
  private func pushed(_ payload: JSONValue) -> [GitHubContribution] {
    let commits = (payload["commits"]?.elements ?? payload.elements)
      .filter { $0["distinct"]?.boolean != false }
    let rows = (payload["shas"]?.elements ?? payload.elements).map { Array($0.elements) }
      .filter { $0.count >= 4 && $0.dropFirst(4).first?.boolean != false }
    return commits.map { commit in
      GitHubContribution(
        .commit, commit, home: home, date: date, pusher: actor,
        name: commit["author"]?["name"]?.string ?? commit["commit"]?["author"]?["name"]?.string)
    }
      + rows.map { row in
        GitHubContribution(
          .commit, row[2], home: home, date: date, pusher: actor, name: row[3].string)
      }
  }

  private func part(_ kind: GitHubRecordKind, _ value: JSONValue?) -> [GitHubContribution] {
    guard let value, value.kind == .object else { return [] }
    return [GitHubContribution(kind, value, home: home, author: actor, date: date)]
  }

  private var home: JSONValue? { event["repo"] ?? event["repository"] }
  private var actor: String? { GitHubOwner.person(event["actor"]) ?? event["actor"]?.string }
  private var date: String? { event["created_at"]?.string }
}
