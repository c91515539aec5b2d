/// The account and the repository that an address on GitHub names.
struct GitHubAddress: Hashable, Sendable {
  /// Login of the account.
  let owner: String
  /// The repository's name without the owner.
  let repository: String?

  /// `owner/repository`, or the owner alone.
  var fullName: String { repository.map { "\(owner)/\($0)" } ?? owner }

  /// The address of the page.
  var url: String { "https://github.com/\(fullName)" }

  /// Reads `owner/repository`, a page's address or path, or an address of the API.
  init?(_ text: String?) {
    guard var rest = text?[...] else { return nil }
    if let scheme = rest.firstRange(of: "://") {
      rest = rest[scheme.upperBound...]
      let host = rest.prefix { $0 != "/" }
      guard ["github.com", "www.github.com", "api.github.com"].contains(host) else { return nil }
      rest = rest.dropFirst(host.count)
    }
    rest = rest.prefix { $0 != "?" && $0 != "#" }
    var parts = rest.split(separator: "/")
    if let first = parts.first, first == "repos" || first == "users" || first == "orgs" {
      parts.removeFirst()
    }
    guard let owner = parts.first, GitHubAddress.isName(owner) else { return nil }
    self.owner = String(owner)
    if let name = parts.dropFirst().first, GitHubAddress.isName(name) {
      repository = name.hasSuffix(".git") ? String(name.dropLast(4)) : String(name)
    } else {
      repository = nil
    }
  }

  /// Whether `login` names the same account; GitHub ignores case.
  func isOwned(by login: String?) -> Bool { login.map { GitHubAddress.isSame(owner, $0) } ?? false }

  /// Whether two logins name the same account.
  static func isSame(_ a: String, _ b: String) -> Bool { a.lowercased() == b.lowercased() }

  private static func isName(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
      default: false
      }
    }
  }
}
