import Model
import SourceText

/// A link that names a piece of public work, and what such a place can show.
struct OpenLink {
  let link: Link
  let host: KnownHost?
  /// Whether what it leads to was made by others, as the words before it say: "built with serde".
  var isOthers = false

  /// Whether it leads to a place where any work can lie.
  var isCode: Bool { host?.skills.isEmpty == true && !isOthers }

  /// Whether it can show `skill` of `entry`.
  func shows(_ skill: String, _ entry: Entry) -> Bool {
    guard let host else { return entry.repository != nil }
    guard !isOthers else { return false }
    return host.shows && (host.skills.isEmpty || host.skills.contains(skill))
  }

  /// Returns the links of `entry` that name a piece of public work, its own repository among them.
  static func links(
    of entry: Entry, _ substance: RepositorySubstance?, _ known: ArtefactLinks
  ) -> [OpenLink] {
    var links: [OpenLink] = entry.links.compactMap { link in
      known.host(of: link.url).map { OpenLink(link: link, host: $0) }
    }
    if let repository = entry.repository, let url = repository.url, repository.isOwn,
      !repository.isFork || substance?.isEnough == true,
      !links.contains(where: { $0.link.url == url })
    {
      links.append(OpenLink(link: Link(url: url, span: entry.title ?? entry.span), host: known.host(of: url)))
    }
    return links
  }
}
