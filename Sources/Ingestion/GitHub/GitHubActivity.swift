import JSONReading
import Model

/// What the owner of an export did, repository by repository.
struct GitHubActivity {
  /// The owner's contributions, in the order of the export.
  let contributions: [GitHubContribution]
  /// The number of contributions by others.
  let othersCount: Int
  private let owner: String?
  private let commitCounts: [String: Int]
  /// The repositories with a release, as `owner/name` in small letters.
  let released: Set<String>

  /// Sorts out whose each of the records is. A commit that names no account is the owner's if it bears
  /// `name` or no name at all. Other files know that the repositories in `known` have releases.
  init(
    _ records: [GitHubRecords.Record], owner: String?, name: String?, released known: Set<String> = []
  ) {
    self.owner = owner
    let all = records.flatMap(GitHubContribution.contributions(in:))
    let names = GitHubActivity.names(of: owner, name, in: all)
    contributions = all.filter { GitHubActivity.isOwners($0, owner, names) }
    othersCount = all.count - contributions.count
    var counts: [String: Int] = [:]
    for commit in contributions where commit.kind == .commit {
      guard let repository = commit.repository else { continue }
      counts[repository.fullName.lowercased(), default: 0] += 1
    }
    commitCounts = counts
    released = Set(
      all.lazy.filter { $0.kind == .release }.compactMap { $0.repository?.fullName.lowercased() }
    ).union(known)
  }

  private static func isOwners(
    _ contribution: GitHubContribution, _ owner: String?, _ names: Set<String>
  ) -> Bool {
    if let author = contribution.author {
      return owner.map { author.isEmpty || GitHubAddress.isSame($0, author) } ?? false
    }
    switch contribution.kind {
    case .commit:
      if let pusher = contribution.pusher, owner.map({ !GitHubAddress.isSame($0, pusher) }) ?? true {
        return false
      }
      return contribution.authorName.map { names.contains($0.lowercased()) } ?? true
    case .release: return contribution.repository?.isOwned(by: owner) ?? false
    default: return contribution.authorName.map { names.contains($0.lowercased()) } ?? false
    }
  }

  /// The names under which the owner commits, in small letters: the login, the account's name, and the name that
  /// most of the commits bear which the owner pushed.
  private static func names(
    of owner: String?, _ name: String?, in all: [GitHubContribution]
  ) -> Set<String> {
    let pushed = all.filter { commit in
      commit.pusher.flatMap { pusher in owner.map { GitHubAddress.isSame($0, pusher) } } ?? false
    }.compactMap { $0.authorName?.lowercased() }
    var counts: [String: Int] = [:]
    for name in pushed { counts[name, default: 0] += 1 }
    let usual = counts.first { $0.value * 2 > pushed.count }?.key
    return Set([owner?.lowercased(), name?.lowercased(), usual].compactMap { $0 })
  }

  /// The number of the owner's commits to `repository` that the export holds, `nil` if it holds none.
  func commitCount(in repository: String) -> Int? { commitCounts[repository.lowercased()] }

  /// Whether the export holds a release of `repository`.
  func hasRelease(of repository: String) -> Bool { released.contains(repository.lowercased()) }

  /// Appends a section with an entry for each contribution; commits in a row to one repository share one.
  func compose(into composer: inout RecordComposer) {
    composer.lose("other-people's-records", count: othersCount)
    guard let first = contributions.first else { return }
    composer.heading("Activity", .activity, at: first.value)
    var rest = contributions[...]
    while let next = rest.first {
      if next.kind == .commit {
        let row = rest.prefix { $0.kind == .commit && $0.repository == next.repository }
        commits(row, into: &composer)
        rest = rest.dropFirst(row.count)
      } else {
        entry(next, into: &composer)
        rest = rest.dropFirst()
      }
    }
  }

  private func commits(_ row: ArraySlice<GitHubContribution>, into composer: inout RecordComposer) {
    guard let first = row.first else { return }
    let dates = row.compactMap(\.date).sorted()
    composer.place = .value(first.value.position)
    composer.entry(
      .contribution, dates: RecordDates(from: dates.first, to: dates.last), repository: facts(of: first),
      link: first.repository?.url
    ) {
      $0.append("Commits")
      if let repository = first.repository { $0.append(" to \(repository.fullName)") }
    }
    for commit in row {
      composer.commitMessage(commit.message)
      composer.commitBody(commit.value["messageBody"])
    }
  }

  private func entry(_ contribution: GitHubContribution, into composer: inout RecordComposer) {
    composer.place = .value(contribution.value.position)
    composer.entry(
      .contribution, dates: RecordDates(at: contribution.date), repository: facts(of: contribution),
      link: contribution.link
    ) { $0.append(heading(of: contribution)) }
    composer.prose(contribution.value["title"] ?? contribution.value["name"])
    composer.markdown(contribution.value["body"] ?? contribution.value["bodyText"])
  }

  private func heading(of contribution: GitHubContribution) -> String {
    let place = contribution.repository?.fullName
    let value = contribution.value
    func joined(_ words: String, _ link: String) -> String { place.map { "\(words) \(link) \($0)" } ?? words }
    switch contribution.kind {
    case .pullRequest:
      return joined(contribution.isMerged ? "Merged pull request" : "Pull request, not merged,", "to")
    case .issue: return joined("Issue", "in")
    case .review: return joined("Review", "in")
    case .release:
      return joined("Release \(value["tag_name"]?.string ?? value["tagName"]?.string ?? "")", "of")
    default: return joined("Comment", "in")
    }
  }

  private func facts(of contribution: GitHubContribution) -> Repository? {
    guard let address = contribution.repository, let name = address.repository else { return nil }
    return Repository(
      owner: address.owner, name: name, url: address.url, language: contribution.home?["language"]?.string,
      isFork: contribution.home?.isTrue("fork", "isFork") ?? false, isOwn: address.isOwned(by: owner),
      commits: commitCount(in: address.fullName), hasReleases: hasRelease(of: address.fullName))
  }
}
