import JSONReading
import Model

/// One repository of an export.
struct GitHubRepositoryRecord {
  /// What the export says about it.
  let facts: Repository
  /// Whether it belongs to the owner of the export, or may, where it does not say whose it is. Where no owner is known, an
  /// organisation's may be read, which is nobody's own; no person's is.
  let isOwners: Bool
  private let value: JSONValue

  /// Takes a record; `nil` where it has no name.
  init?(_ value: JSONValue, owner: String?, _ activity: GitHubActivity, _ files: GitHubFiles) {
    let address = GitHubOwner.address(ofRepository: value)
    guard let name = address?.repository ?? value["name"]?.string else { return nil }
    let holder = GitHubOwner.owner(ofRepository: value)
    let isOwn = holder.flatMap { holder in owner.map { GitHubAddress.isSame(holder, $0) } }
    let fullName = holder.map { "\($0)/\(name)" } ?? name
    self.value = value
    isOwners = isOwn ?? (owner != nil || GitHubOwner.isOrganization(value["owner"]))
    facts = Repository(
      owner: holder, name: name,
      url: value["private"]?.boolean == true || value["isPrivate"]?.boolean == true
        ? nil : value["html_url"]?.string ?? address?.url,
      language: value["language"]?.string ?? value["primaryLanguage"]?["name"]?.string,
      topics: GitHubRepositoryRecord.topics(of: value), isFork: value.isTrue("fork", "isFork"),
      isOwn: isOwn ?? false,
      isArchived: value.isTrue("archived", "isArchived", "is_archived"),
      created: value.month("created_at", "createdAt"), pushed: value.month("pushed_at", "pushedAt"),
      commits: activity.commitCount(in: fullName),
      sizeKilobytes: (value["size"] ?? value["diskUsage"])?.integer,
      files: GitHubRepositoryRecord.files(of: value) + files.paths(in: fullName),
      hasReleases: activity.hasRelease(of: fullName))
  }

  /// Appends the entry.
  func compose(into composer: inout RecordComposer) {
    composer.place = .value(value.position)
    let dates = RecordDates(
      from: (value["created_at"] ?? value["createdAt"])?.string,
      to: (value["pushed_at"] ?? value["pushedAt"])?.string)
    composer.entry(.repository, dates: dates, repository: facts, link: facts.url) {
      $0.append(facts.fullName)
      if facts.isFork { $0.append(" (fork)") }
    }
    composer.prose(value["description"] ?? value["shortDescriptionHTML"])
    if let languages = value["languages"] {
      composer.place = .value(languages.position)
      composer.block(.paragraph) { GitHubRepositoryRecord.append(languages: languages, to: &$0) }
    } else if let language = value["language"] ?? value["primaryLanguage"]?["name"], let name = language.text
    {
      composer.place = .value(language.position)
      composer.block(.paragraph) {
        $0.append("Language: ")
        $0.append(name.utf8)
      }
    }
    if !facts.topics.isEmpty {
      let topics = value["topics"] ?? value["repository_topics"] ?? value["repositoryTopics"] ?? value
      composer.place = .value(topics.position)
      composer.block(.paragraph) { $0.append("Topics: " + facts.topics.joined(separator: ", ")) }
    }
    for key in ["readme", "readme_text", "readme_excerpt", "README"] as [StaticString] {
      guard let readme = value[key] else { continue }
      composer.markdown(readme["text"] ?? readme["content"] ?? readme)
      break
    }
  }

  /// Appends the names of languages: an array of them, or an object of their sizes, or GraphQL's edges.
  static func append(languages: JSONValue, to block: inout RecordComposer) {
    block.append("Languages: ")
    var isFirst = true
    func append(_ name: JSONString?) {
      guard let name else { return }
      if !isFirst { block.separate() }
      isFirst = false
      block.append(name.utf8)
    }
    for (key, size) in languages.members
    where size.kind == .integer && key.utf8.first.map({ $0 < 0x61 }) ?? false {
      append(key)
    }
    let list = languages.kind == .array ? languages : languages["edges"] ?? languages["nodes"]
    for element in list?.elements ?? languages.elements {
      append(element.text ?? element["name"]?.text ?? element["node"]?["name"]?.text)
    }
  }

  private static func topics(of value: JSONValue) -> [String] {
    let list =
      value["topics"] ?? value["repository_topics"] ?? value["repositoryTopics"]?["nodes"]
      ?? value["repositoryTopics"]
    return (list?.elements ?? value.elements).compactMap {
      $0.string ?? $0["name"]?.string ?? $0["topic"]?["name"]?.string
    }
  }

  private static func files(of value: JSONValue) -> [String] {
    let list = value["files"] ?? value["tree"]?["tree"] ?? value["tree"] ?? value["contents"]
    return (list?.elements ?? value.elements).compactMap {
      $0.string ?? $0["path"]?.string ?? $0["name"]?.string
    }
  }
}

extension Repository {
  /// `owner/name`, or the name alone.
  var fullName: String { owner.map { "\($0)/\(name)" } ?? name }
}

extension JSONValue {
  /// Whether one of the members is `true`.
  func isTrue(_ names: StaticString...) -> Bool { names.contains { self[$0]?.boolean == true } }

  /// The month of the first of the members that has one.
  func month(_ names: StaticString...) -> Month? {
    names.lazy.compactMap { self[$0]?.text.flatMap { RecordDate($0.utf8)?.first } }.first
  }
}
