import Model

/// Tells links to a piece of public work from links to a profile or a company.
struct ArtefactLinks: Sendable {
  let hosts: [ArtefactHost]

  /// Returns the host entry under which `url` names a piece of work, or `nil` if it names none.
  func host(of url: String) -> ArtefactHost? {
    var rest = url[...]
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
    let end = rest.firstIndex { $0 == "?" || $0 == "#" } ?? rest.endIndex
    let query = rest[end...]
    let parts = rest[..<end].split(separator: "/", omittingEmptySubsequences: true)
    guard let name = parts.first?.lowercased() else { return nil }
    let path = parts.dropFirst()
    return hosts.first { host in
      guard name == host.host || name.hasSuffix("." + host.host) else { return false }
      if let prefix = host.prefix {
        let whole = path.joined(separator: "/") + query
        guard whole.hasPrefix(prefix) else { return false }
      }
      if let first = path.first, host.except.contains(first.lowercased()) { return false }
      return path.count + (query.isEmpty ? 0 : 1) >= host.segments
    }
  }
}
