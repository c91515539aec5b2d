import Markup
import Model

/// Reads a page of GitHub that somebody saved: a profile, its tab of repositories, or a repository.
///
/// The owner is the account that the page shows. The account that was signed in while it was saved is of
/// no interest, nor are the page's menus, counters and templates.
struct GitHubHTMLReader {
  private let page: MarkupElement
  private let metas: [MarkupElement]
  private let owner: String?
  /// Whether the page shows an account, rather than a repository.
  private let isProfile: Bool

  private init(_ page: MarkupElement) {
    self.page = page
    metas = page.descendants("meta")
    let name = metas.first { $0.attribute("property") == "profile:username" }?.attribute("content")
    let repository = metas.first { $0.attribute("name") == "octolytics-dimension-repository_nwo" }
    let listed = page.descendants("a").first { $0.attribute("itemprop")?.contains("codeRepository") ?? false }
    let shown = name ?? page.first("additionalName")?.string
    isProfile = shown != nil
    owner =
      shown ?? GitHubAddress(repository?.attribute("content"))?.owner
      ?? GitHubAddress(listed?.attribute("href"))?.owner
  }

  /// Whether `bytes` may be a page of GitHub: whether a mark of one stands in them.
  static func mayRecognise(_ bytes: [UInt8]) -> Bool {
    let marks: [StaticString] = [
      "profile:username", "user-repositories-list", "js-pinned-items-reorder-list", "vcard-username",
      "octolytics-dimension-repository_nwo",
    ]
    return bytes.withUnsafeBufferPointer { page in
      marks.contains { ByteSearch.contains($0, in: page) }
    }
  }

  /// Composes what a page says; `nil` where it is none of GitHub.
  static func read(_ bytes: [UInt8], with parser: MarkupParser) -> RecordComposer? {
    guard mayRecognise(bytes) else { return nil }
    // A part of a page may have several outermost elements; the tree knows one.
    let (tree, outcome) = parser.tree(ofHTML: Array("<div>".utf8) + bytes)
    guard let page = tree.root else { return nil }
    var composer = RecordComposer()
    composer.kind = .githubProfile
    composer.format = "github-html"
    GitHubHTMLReader(page).compose(into: &composer)
    if let problem = outcome.problems.first(where: \.stopsReading) {
      composer.status = .degraded
      composer.reason = problem.code.rawValue
      composer.remedy = "the page could not be read to its end; save it again"
    }
    composer.resolvePlaces()
    return composer
  }

  private func compose(into composer: inout RecordComposer) {
    composer.owner = owner
    if let owner, isProfile {
      composer.knowledge.note(
        GitHubAccount(login: owner, name: page.first("name")?.string, grounds: .profile))
    }
    profile(into: &composer)
    repositories(into: &composer)
    readme(into: &composer)
  }

  /// The card stands twice on a page, for wide and for narrow screens.
  private func profile(into composer: inout RecordComposer) {
    let name = page.first("name").flatMap { $0.string.isEmpty ? nil : $0.string }
    composer.name = name
    guard let title = name ?? owner else { return }
    composer.place = .line((page.first("name") ?? page).line)
    composer.block(.heading, section: .contact) { $0.append(title) }
    composer.block(.line) { line in
      if let owner { line.append("https://github.com/\(owner)") }
      line.append(fields: [page.first("url"), page.first("worksFor"), page.first("homeLocation")])
    }
    let bios = page.descendants("div").filter { $0.hasClass("js-user-profile-bio") }
    guard let bio = bios.first(where: { !$0.string.isEmpty }) else { return }
    composer.heading("About", .summary, at: bio)
    HTMLProse.append(bio, to: &composer)
  }

  /// A repository that is shown among the pinned ones may be in the list as well.
  private func repositories(into composer: inout RecordComposer) {
    let listed = page.descendants("li").filter { $0.attribute("itemprop") == "owns" }
    let pinned = page.elements(ofClass: "pinned-item-list-item-content")
    var seen: Set<String> = []
    for item in listed + pinned {
      guard let repository = GitHubHTMLRepository(item, owner: owner),
        seen.insert(repository.facts.fullName.lowercased()).inserted
      else { continue }
      guard repository.facts.isOwn || owner == nil else {
        composer.lose("other-people's-records")
        continue
      }
      if seen.count == 1 || composer.blocks.last(where: { $0.section != nil })?.section != .repository {
        composer.heading("Repositories", .repository, at: item)
      }
      repository.compose(into: &composer)
    }
  }

  /// The page of a repository shows its README, and so does a profile with a repository of its own name.
  private func readme(into composer: inout RecordComposer) {
    guard let article = page.descendants("article").first(where: { $0.hasClass("markdown-body") }) else {
      return
    }
    let meta = metas.first { $0.attribute("name") == "octolytics-dimension-repository_nwo" }
    if let address = GitHubAddress(meta?.attribute("content")), let name = address.repository {
      composer.heading("Repository", .repository, at: article)
      let facts = Repository(
        owner: address.owner, name: name, url: address.url,
        isFork: !page.elements(ofClass: "fork-flag").isEmpty,
        isOwn: address.isOwned(by: owner))
      composer.entry(.repository, repository: facts, link: address.url) { $0.append(address.fullName) }
    } else {
      composer.heading("README", .summary, at: article)
    }
    HTMLProse.append(article, to: &composer)
  }
}
