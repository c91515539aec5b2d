/// The account that a file says it is of.
struct GitHubAccount: Hashable, Sendable {
  /// How a file says it, from the weakest.
  enum Grounds: Int, Comparable, Sendable {
    /// A list or a feed bears the name of an account.
    case list
    /// The file holds one account, as it describes itself.
    case profile
    /// The file holds what only the account's owner is shown.
    case billing

    static func < (a: Grounds, b: Grounds) -> Bool { a.rawValue < b.rawValue }
  }

  /// Login of the account.
  let login: String
  /// The person's name, where the account says it.
  let name: String?
  /// How it is known.
  let grounds: Grounds
}

/// What one file of a candidate tells that others need: an account export says in one file whose it is, in
/// another which repositories have releases, and in a third what the repositories are.
struct GitHubKnowledge: Hashable, Sendable {
  /// The accounts that files say they are of.
  private(set) var accounts: Set<GitHubAccount> = []
  /// Whether a file holds several accounts and does not tell which of them is the person's.
  private(set) var hasUndecidedAccounts = false
  /// Repositories with a release, as `owner/name` in small letters.
  private(set) var released: Set<String> = []

  /// The account whose files these are: the one account that is known best. `nil` where there are none, or
  /// two that are known equally well, since two people are not to be told apart by guessing.
  var account: GitHubAccount? {
    guard let best = accounts.map(\.grounds).max() else { return nil }
    let known = accounts.filter { $0.grounds == best }
    guard Set(known.map { $0.login.lowercased() }).count == 1 else { return nil }
    return known.min {
      ($0.name == nil ? 1 : 0, $0.login, $0.name ?? "") < ($1.name == nil ? 1 : 0, $1.login, $1.name ?? "")
    }
  }

  /// Whether accounts describe themselves, and none is the one whose files these are. Then nothing else, such as
  /// who made most records, tells it either.
  var isContested: Bool {
    account == nil && (hasUndecidedAccounts || accounts.contains { $0.grounds > .list })
  }

  /// Notes that a file holds several accounts and does not tell whose it is.
  mutating func noteUndecidedAccounts() { hasUndecidedAccounts = true }

  /// Notes that a file is of an account.
  mutating func note(_ account: GitHubAccount) { accounts.insert(account) }

  /// Notes that repositories have releases.
  mutating func note(released repositories: Set<String>) { released.formUnion(repositories) }

  /// Adds what another file tells.
  mutating func merge(_ other: GitHubKnowledge) {
    accounts.formUnion(other.accounts)
    hasUndecidedAccounts = hasUndecidedAccounts || other.hasUndecidedAccounts
    released.formUnion(other.released)
  }
}
