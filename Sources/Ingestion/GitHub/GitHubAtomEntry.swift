import Markup
import Model

/// One entry of a feed of GitHub.
struct GitHubAtomEntry {
  /// Its element.
  let element: MarkupElement
  /// Login of who did it, where the entry says it.
  let author: String?
  /// The name that a commit bears where GitHub does not know the account.
  let authorName: String?
  /// The repository it was done to.
  let repository: GitHubAddress?
  private let link: String?
  private let type: Substring

  /// Reads the head of an entry.
  init(_ element: MarkupElement) {
    self.element = element
    let person = element.child("author")
    let login = GitHubAddress(person?.child("uri")?.string)?.owner
    let name = person?.child("name")?.string
    // A release says its author's login and no address.
    author = login ?? name.flatMap { GitHubAtomEntry.isLogin($0) ? $0 : nil }
    authorName = name
    let links = element.children("link").filter { $0.attribute("rel") ?? "alternate" == "alternate" }
    link = links.first?.attribute("href")
    let address = GitHubAddress(link)
    repository = address?.repository == nil ? nil : address
    // tag:github.com,2008:PushEvent/1, …:Grit::Commit/sha, …:Repository/1/v2
    let id = element.child("id")?.string ?? ""
    type = id.dropFirst("tag:github.com,2008:".count).prefix { $0 != "/" }
  }

  private static func isLogin(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count < 40
      && name.utf8.allSatisfy {
        ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
      }
  }

  /// Whether the entry is by the account `owner` of the person called `name`.
  func isBy(_ owner: String, _ name: String?) -> Bool {
    if let author, GitHubAddress.isSame(author, owner) { return true }
    if let authorName { return authorName.lowercased() == name?.lowercased() }
    // A release without an author is its repository's owner's.
    return repository?.isOwned(by: owner) ?? false
  }

  /// Whether the entry tells of work; stars, forks and the like are none.
  var isWork: Bool { !Self.noWork.contains(String(type)) }

  /// Appends the entry: its title, and below it the words of its author.
  func compose(owner: String?, with parser: MarkupParser, into composer: inout RecordComposer) {
    composer.place = .line(element.line)
    let date = (element.child("published") ?? element.child("updated"))?.string
    let title = element.child("title")?.string ?? ""
    let isCommit = type.hasSuffix("Commit")
    composer.entry(.contribution, dates: RecordDates(at: date), repository: facts(owner), link: link) {
      if let repository, isCommit { $0.append("Commit to \(repository.fullName)") } else { $0.append(title) }
    }
    let content = element.child("content")?.text ?? []
    if isCommit {
      // The title is cut where it is long; the content has the whole message.
      let message = GitHubAtomContent.message(in: content, with: parser).drop { $0 <= 0x20 }
      Array(message.isEmpty ? Array(title.utf8)[...] : message).withUnsafeBufferPointer {
        composer.commitMessage($0)
      }
    } else if type == "Repository" {
      HTMLProse.append(content, with: parser, to: &composer)
    } else {
      GitHubAtomContent.append(content, under: title, with: parser, to: &composer)
    }
  }

  private func facts(_ owner: String?) -> Repository? {
    guard let repository, let name = repository.repository else { return nil }
    return Repository(
      owner: repository.owner, name: name, url: repository.url, isOwn: repository.isOwned(by: owner),
      hasReleases: type == "ReleaseEvent" || type == "Repository")
  }

  private static let noWork: Set<String> = [
    "WatchEvent", "ForkEvent", "MemberEvent", "DeleteEvent", "FollowEvent", "SponsorshipEvent",
    "TeamAddEvent",
  ]
}
