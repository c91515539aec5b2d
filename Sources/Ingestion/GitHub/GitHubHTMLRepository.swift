import Markup
import Model

/// One repository of a saved page's list.
struct GitHubHTMLRepository {
  /// What the page says about it.
  let facts: Repository
  private let item: MarkupElement
  private let date: String?

  /// Reads an item of the list of repositories, or of those that are pinned; `nil` where it names none.
  init?(_ item: MarkupElement, owner: String?) {
    let links = item.descendants("a")
    let link = links.first { $0.attribute("itemprop")?.contains("codeRepository") ?? false } ?? links.first
    guard let address = GitHubAddress(link?.attribute("href")), let name = address.repository else {
      return nil
    }
    self.item = item
    // Its time is that of the last push.
    date = item.descendants("relative-time").first?.attribute("datetime")
    let isPrivate = item.hasClass("private")
    let pushed = date.flatMap { RecordDate($0.utf8)?.first }
    facts = Repository(
      owner: address.owner, name: name, url: isPrivate ? nil : address.url,
      language: item.first("programmingLanguage")?.string,
      topics: item.elements(ofClass: "topic-tag").map(\.string),
      isFork: item.hasClass("fork") || item.string.contains("Forked from"),
      isOwn: owner.map { address.isOwned(by: $0) } ?? false, isArchived: item.hasClass("archived"),
      pushed: pushed)
  }

  /// Appends the entry.
  func compose(into composer: inout RecordComposer) {
    composer.place = .line(item.line)
    composer.entry(.repository, dates: RecordDates(from: nil, to: date), repository: facts, link: facts.url) {
      $0.append(facts.fullName)
      if facts.isFork { $0.append(" (fork)") }
    }
    let description = item.first("description") ?? item.elements(ofClass: "pinned-item-desc").first
    composer.block(.paragraph) { $0.append(description?.text ?? []) }
    composer.block(.paragraph) { line in
      guard let language = facts.language, !language.isEmpty else { return }
      line.append("Language: \(language)")
    }
    composer.block(.paragraph) { line in
      guard !facts.topics.isEmpty else { return }
      line.append("Topics: " + facts.topics.joined(separator: ", "))
    }
  }
}

extension MarkupElement {
  /// Returns the first element inside it that is marked as the property `name`.
  func first(_ property: String) -> MarkupElement? {
    allDescendants.first { $0.attribute("itemprop") == property }
  }

  /// Returns the elements inside it that have a class.
  func elements(ofClass name: String) -> [MarkupElement] { allDescendants.filter { $0.hasClass(name) } }

  /// Whether `name` is one of its classes.
  func hasClass(_ name: String) -> Bool {
    attribute("class")?.utf8.split(whereSeparator: { $0 <= 0x20 }).contains { $0.elementsEqual(name.utf8) }
      ?? false
  }
}
