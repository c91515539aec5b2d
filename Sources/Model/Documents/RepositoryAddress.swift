/// The host, owner and name in the address of a repository or of a page below it.
package struct RepositoryAddress: Hashable {
  /// The three in lower case, with slashes between.
  package let key: String
  /// The first two of them.
  package let account: String
  /// The last of them.
  package let name: String

  /// Reads `https://github.com/ada/ring/pull/3` as github.com/ada/ring, and refuses what names no repository.
  package init?(_ url: String) {
    // A scheme, the three, and what lies below them.
    var parts = url.lowercased().utf8.split(separator: UInt8(ascii: "/"), maxSplits: 4).map(Substring.init)[
      ...]
    if parts.first?.hasSuffix(":") == true { parts.removeFirst() }
    guard parts.count >= 3, let host = parts.first, host.contains(".") else { return nil }
    let (owner, last) = (parts[parts.startIndex + 1], parts[parts.startIndex + 2])
    let plain = last.prefix { $0 != "?" && $0 != "#" }
    let name = plain.hasSuffix(".git") ? plain.dropLast(4) : plain
    guard !name.isEmpty else { return nil }
    account = (host.hasPrefix("www.") ? host.dropFirst(4) : host) + "/" + owner
    self.name = String(name)
    key = account + "/" + name
  }
}
