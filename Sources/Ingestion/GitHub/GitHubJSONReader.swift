import JSONReading
import Model

/// Reads what GitHub's REST and GraphQL interfaces, its account export and its archive write.
///
/// Only the owner's records are read. What says how popular somebody is, stars and followers above all,
/// is nowhere in the text.
struct GitHubJSONReader {
  private let records: GitHubRecords
  private let owner: String?

  /// What the candidate's other files tell.
  private let known: GitHubKnowledge

  private init(_ records: GitHubRecords, _ known: GitHubKnowledge) {
    self.records = records
    self.known = known
    owner = GitHubOwner.login(of: records, known)
  }

  /// Reads `root` if it holds records of GitHub, and says whether it does. The candidate's other files say
  /// what is in `known`.
  static func read(
    _ root: JSONValue, _ known: GitHubKnowledge = GitHubKnowledge(), into composer: inout RecordComposer
  ) -> Bool {
    let records = GitHubRecords(in: root)
    guard !records.isEmpty || root.has("github_sha") else { return readLanguages(root, into: &composer) }
    composer.kind = .githubProfile
    composer.format = "github-json"
    GitHubJSONReader(records, known).compose(into: &composer)
    return true
  }

  private func compose(into composer: inout RecordComposer) {
    composer.owner = owner
    profile(into: &composer)
    let headCount = composer.blocks.count
    let activity = GitHubActivity(
      records.contributions, owner: owner, name: composer.name ?? nameOfOwner, released: known.released)
    if let account = GitHubOwner.account(in: records) { composer.knowledge.note(account) }
    if GitHubOwner.isUndecided(records) { composer.knowledge.noteUndecidedAccounts() }
    composer.knowledge.note(released: activity.released.subtracting(known.released))
    let hasRepositories = repositories(activity, into: &composer)
    activity.compose(into: &composer)
    composer.lose("other-people's-records", count: records.othersCount)
    composer.lose("bookkeeping-records", count: records.bookkeepingCount)
    if owner != nil {
      // A file of an export may be about other people alone.
      guard known.account != nil, composer.blocks.count == headCount, composer.knowledge.accounts.isEmpty
      else { return }
      composer.removeText()
      composer.status = .skipped
      composer.reason = "nothing-about-work"
      composer.remedy = "none of its records is the owner's own work, and its absence would cost nothing"
      return
    }
    guard !hasRepositories else { return }
    if composer.losses.contains(where: { $0.code == "other-people's-records" }) {
      composer.status = .degraded
      composer.reason = "owner-unknown"
      composer.remedy =
        "the records are of several people; add the answer for the person's own account (users/LOGIN)"
    } else {
      composer.status = .skipped
      composer.reason = "nothing-about-work"
      composer.remedy = "the file tells nothing about anybody's work, and its absence would cost nothing"
    }
  }

  /// The name that another file gives the account.
  private var nameOfOwner: String? {
    guard let account = known.account, let owner, GitHubAddress.isSame(account.login, owner) else {
      return nil
    }
    return account.name
  }

  /// Appends the owner's repositories, and says whether there are any.
  private func repositories(_ activity: GitHubActivity, into composer: inout RecordComposer) -> Bool {
    let files = GitHubFiles(records.files)
    var seen: Set<String> = []
    var isOpen = false
    for value in records.repositories {
      guard let repository = GitHubRepositoryRecord(value, owner: owner, activity, files) else { continue }
      guard seen.insert(repository.facts.fullName.lowercased()).inserted else { continue }
      guard repository.isOwners else {
        composer.lose("other-people's-records")
        continue
      }
      if !isOpen { composer.heading("Repositories", .repository, at: value) }
      isOpen = true
      repository.compose(into: &composer)
      files.compose(repository.facts.fullName, into: &composer)
    }
    for group in files.groups where !seen.contains(group.repository.fullName.lowercased()) {
      guard let name = group.repository.repository, let first = group.files.first else { continue }
      guard group.repository.isOwned(by: owner) else {
        composer.lose("other-people's-records", count: group.files.count)
        continue
      }
      if !isOpen { composer.heading("Repositories", .repository, at: first) }
      isOpen = true
      let address = group.repository
      let facts = Repository(
        owner: address.owner, name: name, url: address.url, isOwn: address.isOwned(by: owner),
        files: group.paths,
        hasReleases: activity.hasRelease(of: address.fullName))
      composer.entry(.repository, repository: facts, link: address.url) { $0.append(address.fullName) }
      group.compose(into: &composer)
    }
    return isOpen
  }

  /// Name, addresses and the words that the owner says about themselves.
  private func profile(into composer: inout RecordComposer) {
    let user = records.users.first { owner != nil && GitHubOwner.person($0) == owner }
    composer.lose("other-people's-records", count: records.users.count - (user == nil ? 0 : 1))
    composer.name = user?["name"]?.string
    guard let title = composer.name ?? owner else { return }
    if let user { composer.place = .value(user.position) }
    composer.block(.heading, section: .contact) { $0.append(title) }
    composer.block(.line) { line in
      if let owner { line.append("https://github.com/\(owner)") }
      guard let user else { return }
      line.append(joining: [
        user["blog"] ?? user["website"] ?? user["websiteUrl"], user["email"], user["company"],
        user["location"],
      ])
    }
    guard let bio = user?["bio"], bio.text?.isEmpty == false else { return }
    composer.heading("About", .summary, at: bio)
    composer.prose(bio)
  }

  /// Reads an answer that tells how many bytes of each language a repository has, and not which.
  private static func readLanguages(_ root: JSONValue, into composer: inout RecordComposer) -> Bool {
    let members = Array(root.members)
    guard !members.isEmpty, members.allSatisfy({ $0.value.integer != nil && isLanguage($0.key) }) else {
      return false
    }
    composer.kind = .githubProfile
    composer.format = "github-languages"
    composer.heading("Repository", .repository, at: root)
    composer.block(.paragraph) { GitHubRepositoryRecord.append(languages: root, to: &$0) }
    return true
  }

  /// Languages begin with a capital letter; the names of counters do not.
  private static func isLanguage(_ name: JSONString) -> Bool {
    name.utf8.first.map { (0x41...0x5A).contains($0) } ?? false
  }
}
