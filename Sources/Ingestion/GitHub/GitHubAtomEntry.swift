import Markup
import Model

/// One entry of a feed of GitHub.
struct GitHubAtomEntry {
  /// Its element.
  let element: MarkupElement
  /// Login of who did it.
  let author: String?
  /// The repository it was done to.
  let repository: GitHubAddress?
  private let link: String?
  private let type: Substring

  /// Reads the head of an entry.
  init(_ element: MarkupElement) {
    self.element = element
    let person = element.child("author")
    author = GitHubAddress(person?.child("uri")?.string)?.owner ?? person?.child("name")?.string
    let links = element.children("link").filter { $0.attribute("rel") ?? "alternate" == "alternate" }
    link = links.first?.attribute("href")
    let address = GitHubAddress(link)
    repository = address?.repository == nil ? nil : address
    // tag:github.com,2008:PushEvent/1, …:Grit::Commit/sha, …:Repository/1/v2
    let id = element.child("id")?.string ?? ""
    type = id.dropFirst("tag:github.com,2008:".count).prefix { $0 != "/" }
  }

  /// Returns what was done as a tree, or `nil` for stars, forks and the like, which are no work.
  func content(with parser: MarkupParser) -> MarkupElement? {
    guard !Self.noWork.contains(String(type)) else { return nil }
    guard let content = element.child("content") else { return element }
    return parser.tree(ofHTML: Array("<div>".utf8) + content.text + Array("</div>".utf8)).tree.root ?? element
  }

  /// Appends the entry: its title, and below it the words of its author.
  func compose(
    _ content: MarkupElement, owner: String?, with parser: MarkupParser, into composer: inout RecordComposer
  ) {
    composer.place = .line(element.line)
    let facts = repository.flatMap { address in
      address.repository.map {
        Repository(
          owner: address.owner, name: $0, url: address.url, isOwn: address.isOwned(by: owner),
          hasReleases: type == "ReleaseEvent" || type == "Repository")
      }
    }
    let date = (element.child("published") ?? element.child("updated"))?.string
    let title = element.child("title")?.string ?? ""
    let isCommit = type.hasSuffix("Commit")
    composer.entry(.contribution, dates: RecordDates(at: date), repository: facts, link: link) {
      if let repository, isCommit { $0.append("Commit to \(repository.fullName)") } else { $0.append(title) }
    }
    if isCommit {
      // The title is cut where it is long; the content has the whole message.
      let message = content.descendants("pre").first?.text ?? content.text
      let text = message.drop { $0 <= 0x20 }
      return Array(text.isEmpty ? Array(title.utf8)[...] : text).withUnsafeBufferPointer {
        composer.commitMessage($0)
      }
    }
    if type == "Repository" || content.key == element.key { return HTMLProse.append(content, to: &composer) }
    words(in: content, title: title, into: &composer)
  }

  /// Commit subjects stand in quotes, titles of pull requests and issues in links, all else in a body. What
  /// remains are counts, branches and buttons.
  private func words(in element: MarkupElement, title: String, into composer: inout RecordComposer) {
    if element.key == NameKey("blockquote") {
      return _ = composer.block(.bullet) { $0.append(element.text) }
    }
    if element.hasClass("markdown-body") { return HTMLProse.append(element, to: &composer) }
    if element.key == NameKey("a"), let path = element.attribute("href") {
      let isTitle = path.contains("/pull/") || path.contains("/issues/") || path.contains("/releases/")
      let words = element.attribute("aria-label") ?? element.string
      // The head of an entry links to the same place, as `owner/repository#1`.
      guard isTitle, words.contains(" "), !title.contains(words) else { return }
      return _ = composer.block(.paragraph) { $0.append(words) }
    }
    for child in element.children { words(in: child, title: title, into: &composer) }
  }

  private static let noWork: Set<String> = [
    "WatchEvent", "ForkEvent", "MemberEvent", "DeleteEvent", "FollowEvent", "SponsorshipEvent",
    "TeamAddEvent",
  ]
}

extension MarkupElement {
  /// Whether `name` is one of its classes.
  func hasClass(_ name: String) -> Bool {
    attribute("class")?.split(whereSeparator: \.isWhitespace).contains { $0 == name } ?? false
  }
}
