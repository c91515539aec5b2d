import Model

/// Tells links to a piece of public work from links to a profile or a company.
struct ArtefactLinks: Sendable {
  /// The hosts that share a name, by the key of that name.
  private let hosts: [UInt64: [KnownHost]]

  /// The rule under which a page listed under talks or publications shows a skill by itself.
  let publicPages: String?

  init(hosts: [ArtefactHost], publicPages: String? = nil) {
    self.publicPages = publicPages
    self.hosts = Dictionary(grouping: hosts.map(KnownHost.init), by: { Self.key(of: $0.name) })
  }

  /// Returns the host entry under which `url` names a piece of work, or `nil` if it names none.
  func host(of url: String) -> KnownHost? {
    var url = url
    return url.withUTF8 { host(of: $0) }
  }

  private func host(of url: UnsafeBufferPointer<UInt8>) -> KnownHost? {
    let start = Self.hostStart(url)
    let end = url[start...].firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? url.count
    let slash = url[start..<end].firstIndex(of: 0x2F) ?? end
    guard let candidates = known(UnsafeBufferPointer(rebasing: url[start..<slash])) else { return nil }
    let path = LinkPath(url, path: slash..<end)
    return candidates.first { $0.holds(path) }
  }

  /// Whether `url` leads to an account or a front page: to a host that is known, and to no piece of work there; or
  /// to no page below a host's front page at all.
  func isProfile(_ url: String) -> Bool {
    let parts = url.split(separator: "/", omittingEmptySubsequences: true)
    if parts.count <= 2 { return true }
    var host = parts[1].lowercased()
    let isKnown = host.withUTF8 { known($0) } != nil
    return isKnown && self.host(of: url) == nil || profileHosts.contains(host)
  }

  /// Hosts whose pages are people.
  private let profileHosts: Set<String> = [
    "www.linkedin.com", "linkedin.com", "twitter.com", "x.com", "t.me", "mastodon.social",
  ]

  private static func hostStart(_ url: UnsafeBufferPointer<UInt8>) -> Int {
    guard let colon = url.firstIndex(of: UInt8(ascii: ":")), colon + 2 < url.count, url[colon + 1] == 0x2F,
      url[colon + 2] == 0x2F
    else { return 0 }
    return colon + 3
  }

  /// Returns the entries for the host called `name`, or for the one of which it is a part.
  private func known(_ name: UnsafeBufferPointer<UInt8>) -> [KnownHost]? {
    var found: [KnownHost]?
    var key = Self.emptyKey
    // From the end on, so that every part that follows a dot is looked up in one pass; the longest wins.
    for index in name.indices.reversed() {
      key = Self.mix(key, name[index])
      guard index == 0 || name[index - 1] == UInt8(ascii: ".") else { continue }
      if let entries = hosts[key], let first = entries.first, first.isNamed(name[index...]) {
        found = entries
      }
    }
    return found
  }

  private static let emptyKey: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func mix(_ key: UInt64, _ byte: UInt8) -> UInt64 {
    (key ^ UInt64(byte.lowered)) &* 0x0000_0100_0000_01B3
  }

  private static func key(of name: [UInt8]) -> UInt64 { name.reversed().reduce(emptyKey) { mix($0, $1) } }
}

/// A host entry of a rubric, in the form in which links are compared with it.
final class KnownHost: Sendable {
  /// Its name, in lower case.
  let name: [UInt8]
  /// Skills that it can show; all where none is named.
  let skills: [String]
  /// Whether what lies there is about the subject for certain.
  let subject: Bool
  /// Whether what lies there can show a skill at all.
  let shows: Bool
  /// The rule id under which such a place shows a skill by itself.
  let proves: String?
  private let segments: Int
  private let prefix: [UInt8]
  private let except: [[UInt8]]

  init(_ host: ArtefactHost) {
    name = host.host.utf8.map(\.lowered)
    skills = host.skills
    subject = host.subject
    shows = host.shows
    proves = host.proves
    segments = host.segments
    prefix = Array((host.prefix ?? "").utf8)
    except = host.except.map { Array($0.utf8) }
  }

  /// Whether `other` is its name in any case.
  func isNamed(_ other: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    other.count == name.count && zip(other, name).allSatisfy { $0.lowered == $1 }
  }

  /// Whether `path` names a piece of work there.
  func holds(_ path: LinkPath) -> Bool {
    path.begins(with: prefix) && path.parts + (path.hasQuery ? 1 : 0) >= segments
      && !except.contains { path.isFirst($0) }
  }
}

/// The path of a link, and what follows it.
struct LinkPath {
  /// How many parts it has.
  private(set) var parts = 0
  /// Whether a query or a fragment follows.
  let hasQuery: Bool
  private var first: Range<Int>?
  /// The parts with one slash between them, then the query.
  private let plain: [UInt8]

  /// Reads the path at `path` of `url`.
  init(_ url: UnsafeBufferPointer<UInt8>, path: Range<Int>) {
    hasQuery = path.upperBound < url.count
    var plain: [UInt8] = []
    plain.reserveCapacity(url.count - path.lowerBound)
    var index = path.lowerBound
    while index < path.upperBound {
      let end = url[index..<path.upperBound].firstIndex(of: 0x2F) ?? path.upperBound
      if end > index {
        if parts > 0 { plain.append(0x2F) }
        plain.append(contentsOf: UnsafeBufferPointer(rebasing: url[index..<end]))
        if parts == 0 { first = 0..<plain.count }
        parts += 1
      }
      index = end + 1
    }
    plain.append(contentsOf: UnsafeBufferPointer(rebasing: url[path.upperBound...]))
    self.plain = plain
  }

  /// Whether it begins with `prefix`.
  func begins(with prefix: [UInt8]) -> Bool { prefix.isEmpty || plain.starts(with: prefix) }

  /// Whether its first part is `word`, in any case.
  func isFirst(_ word: [UInt8]) -> Bool {
    guard let first, first.count == word.count else { return false }
    return first.allSatisfy { plain[$0].lowered == word[$0] }
  }
}

extension UInt8 {
  /// The small letter of an ASCII capital, and every other byte as it is.
  fileprivate var lowered: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
