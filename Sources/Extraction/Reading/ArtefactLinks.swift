import Model

/// Tells links to a piece of public work from links to a profile or a company.
struct ArtefactLinks: Sendable {
  private let hosts: [String: [ArtefactHost]]

  init(hosts: [ArtefactHost]) { self.hosts = Dictionary(grouping: hosts, by: \.host) }

  /// Returns the host entry under which `url` names a piece of work, or `nil` if it names none.
  func host(of url: String) -> ArtefactHost? {
    let bytes = Array(url.utf8)
    var start = 0
    if let scheme = bytes.firstIndex(of: UInt8(ascii: ":")),
      bytes[(scheme + 1)...].starts(with: [0x2F, 0x2F])
    {
      start = scheme + 3
    }
    let end = bytes[start...].firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? bytes.count
    let slash = bytes[start..<end].firstIndex(of: 0x2F) ?? end
    guard let candidates = known(String(decoding: bytes[start..<slash], as: UTF8.self).lowercased()) else {
      return nil
    }
    let parts = bytes[slash..<end].split(separator: 0x2F)
    let query = bytes[end...]
    let first = parts.first.map { String(decoding: $0, as: UTF8.self).lowercased() }
    return candidates.first { host in
      if let prefix = host.prefix, !(parts.joined(separator: [0x2F]) + query).starts(with: prefix.utf8) {
        return false
      }
      if let first, host.except.contains(first) { return false }
      return parts.count + (query.isEmpty ? 0 : 1) >= host.segments
    }
  }

  /// Whether `url` leads to an account or a front page: to a host that is known, and to no piece of work there; or
  /// to no page below a host's front page at all.
  func isProfile(_ url: String) -> Bool {
    let parts = url.split(separator: "/", omittingEmptySubsequences: true)
    if parts.count <= 2 { return true }
    return known(parts[1].lowercased()) != nil && host(of: url) == nil
      || profileHosts.contains(parts[1].lowercased())
  }

  /// Hosts whose pages are people.
  private let profileHosts: Set<String> = [
    "www.linkedin.com", "linkedin.com", "twitter.com", "x.com", "t.me", "mastodon.social",
  ]

  /// Returns the entries for the host called `name`, or for the one of which it is a part.
  private func known(_ name: String) -> [ArtefactHost]? {
    var rest = name[...]
    while true {
      if let entries = hosts[String(rest)] { return entries }
      guard let dot = rest.firstIndex(of: ".") else { return nil }
      rest = rest[rest.index(after: dot)...]
    }
  }
}
