import Markup
import Model

/// Reads the Atom feeds of GitHub: of a user, of an organisation, of a repository's commits and releases.
///
/// Only entries by the feed's owner are read. A feed of several people without an owner belongs to who
/// wrote more than half of it.
struct GitHubAtomReader {
  private let feed: MarkupElement
  private let parser: MarkupParser

  /// Reads the feed that `feed` is the outermost element of.
  init(_ feed: MarkupElement, with parser: MarkupParser) {
    self.feed = feed
    self.parser = parser
  }

  /// Whether `root` is a feed of GitHub.
  static func recognises(_ root: MarkupElement) -> Bool {
    root.key == NameKey("feed") && root.child("id")?.string.hasPrefix("tag:github.com,2008:") == true
  }

  /// Composes what the owner did.
  func compose(into composer: inout RecordComposer) {
    composer.kind = .githubProfile
    composer.format = "github-atom"
    let entries = feed.children("entry").map(GitHubAtomEntry.init)
    let owner = login(of: entries)
    composer.owner = owner
    if let owner {
      composer.heading(owner, .contact, at: feed)
      composer.block(.line) { $0.append("https://github.com/\(owner)") }
    }
    let own = entries.filter { entry in
      guard let owner else { return false }
      // A release without an author is its repository's owner's.
      return entry.author.map { GitHubAddress.isSame($0, owner) } ?? entry.repository?.isOwned(by: owner)
        ?? false
    }
    composer.lose("other-people's-records", count: entries.count - own.count)
    var isOpen = false
    for entry in own where entry.isWork {
      if !isOpen { composer.heading("Activity", .activity, at: entry.element) }
      isOpen = true
      entry.compose(owner: owner, with: parser, into: &composer)
    }
    guard owner == nil else { return }
    composer.status = .degraded
    composer.reason = "owner-unknown"
    composer.remedy =
      "the feed is of several people; ask for the feed of the person's own account (LOGIN.atom)"
  }

  /// The name of the account stands in the feed's id, unless the feed is an organisation's or a repository's.
  private func login(of entries: [GitHubAtomEntry]) -> String? {
    let path = feed.child("id")?.string.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      .dropFirst().first
    if let path, !path.isEmpty, !path.contains("/") { return String(path) }
    var counts: [String: Int] = [:]
    let authors = entries.compactMap(\.author)
    for author in authors { counts[author.lowercased(), default: 0] += 1 }
    return authors.first { counts[$0.lowercased(), default: 0] * 2 > authors.count }
  }
}
