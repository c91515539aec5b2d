import JSONReading

/// Finds the person whose export it is, and tells whose a record is.
enum GitHubOwner {
  /// Returns the login of the person whose export it is; `nil` where the records do not agree.
  ///
  /// The account in the export is the owner. Where there are several, one has a billing plan, as only
  /// the account that asked for the export shows it. Where there is none, it is the account that the
  /// candidate's other files are of, and at last who made most records; but not where those files hold
  /// accounts that contest it.
  static func login(of records: GitHubRecords, _ knowledge: GitHubKnowledge = GitHubKnowledge()) -> String? {
    let known = knowledge.account
    let own = account(in: records)
    if let own, own.grounds >= known?.grounds ?? .list { return own.login }
    if let known { return known.login }
    guard !knowledge.isContested else { return nil }
    let repositories = records.repositories.filter { !isOrganization($0["owner"]) }
    return majority(
      repositories.map(owner(ofRepository:))
        + GitHubFiles(records.files).groups.map(\.repository.owner)
        + records.contributions.map { author(of: $0.value, $0.kind) ?? $0.holder })
  }

  /// Returns the account that describes itself in `records`.
  static func account(in records: GitHubRecords) -> GitHubAccount? {
    let users = records.users.filter { !isOrganization($0) }
    let payers = users.filter { $0["billing_plan"] != nil }
    guard let user = payers.count == 1 ? payers.first : users.count == 1 ? users.first : nil,
      let login = user["login"]?.string
    else { return nil }
    return GitHubAccount(
      login: login, name: user["name"]?.string, grounds: payers.count == 1 ? .billing : .profile)
  }

  /// Whether `records` hold several accounts of persons and do not tell which of them is the owner's.
  static func isUndecided(_ records: GitHubRecords) -> Bool {
    account(in: records) == nil && records.users.count { !isOrganization($0) } > 1
  }

  /// Whether an account is no person's.
  static func isOrganization(_ account: JSONValue?) -> Bool {
    guard let account else { return false }
    return account["type"]?.string == "Organization" || account["__typename"]?.string == "Organization"
  }

  /// Returns the login of the account that holds a repository.
  static func owner(ofRepository value: JSONValue) -> String? {
    person(value["owner"]) ?? address(ofRepository: value)?.owner
  }

  /// Returns the address of a repository record.
  static func address(ofRepository value: JSONValue) -> GitHubAddress? {
    let name = value["full_name"] ?? value["nameWithOwner"] ?? value["fullName"] ?? value["html_url"]
    if let address = GitHubAddress(name ?? value["url"]) { return address }
    // An event names a repository by both parts of its name.
    let short = GitHubAddress(value["name"])
    return short?.repository == nil ? nil : short
  }

  /// Returns the login of who made a record, `nil` where it does not say.
  static func author(of value: JSONValue, _ kind: GitHubRecordKind) -> String? {
    switch kind {
    case .user: person(value)
    case .repository: owner(ofRepository: value)
    case .event: person(value["actor"])
    case .commit:
      person(value["author"]) ?? person(value["author"]?["user"])
        ?? (value["authors"]?["nodes"] ?? value["authors"])?.elements.lazy.compactMap {
          person($0) ?? person($0["user"])
        }.first
    default: person(value["user"]) ?? person(value["author"])
    }
  }

  /// Returns the login that an object, an address or a bare word names.
  static func person(_ value: JSONValue?) -> String? {
    guard let value else { return nil }
    if let login = value["login"]?.string { return login }
    return GitHubAddress(value)?.owner
  }

  /// Returns the login that more than half of the records name, in the spelling of the first.
  private static func majority(_ logins: [String?]) -> String? {
    let known = logins.compactMap { $0 }.filter { !$0.isEmpty }
    var counts: [String: Int] = [:]
    for login in known { counts[login.lowercased(), default: 0] += 1 }
    return known.first { counts[$0.lowercased(), default: 0] * 2 > known.count }
  }
}
