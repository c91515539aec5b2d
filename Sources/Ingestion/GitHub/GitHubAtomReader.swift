import Markup
import Model

/// Reads the Atom feeds of GitHub: of a user, of an organisation, of a repository's commits and releases.
///
/// Only entries by the feed's owner are read. A feed of several people without an owner belongs to who
/// wrote more than half of it.
struct GitHubAtomReader {
  private let feed: MarkupElement
  private let parser: MarkupParser
  private let known: GitHubAccount?

  /// Reads the feed that `feed` is the outermost element of. The candidate's other files are of the account
  /// `known`.
  init(_ feed: MarkupElement, with parser: MarkupParser, known: GitHubAccount? = nil) {
    self.feed = feed
    self.parser = parser
    self.known = known
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
    let holder = holder
    let owner = holder ?? known?.login ?? majority(of: entries)
    composer.owner = owner
    if let holder { composer.knowledge.note(GitHubAccount(login: holder, name: nil, grounds: .list)) }
    if let owner {
      composer.heading(owner, .contact, at: feed)
      composer.block(.line) { $0.append("https://github.com/\(owner)") }
    }
    let own = entries.filter { entry in
      owner.map { entry.isBy($0, known?.login == $0 ? known?.name : nil) } ?? false
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
  private var holder: String? {
    let path = feed.child("id")?.string.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      .dropFirst().first
    guard let path, !path.isEmpty, !path.contains("/") else { return nil }
    return String(path)
  }

  /// The account that wrote more than half of the entries.
  private func majority(of entries: [GitHubAtomEntry]) -> String? {
    var counts: [String: Int] = [:]
    let authors = entries.compactMap(\.author)
    for author in authors { counts[author.lowercased(), default: 0] += 1 }
    return authors.first { counts[$0.lowercased(), default: 0] * 2 > authors.count }
  }
}
