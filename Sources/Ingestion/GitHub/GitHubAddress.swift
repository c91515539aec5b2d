import JSONReading

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
    guard var text else { return nil }
    guard let address = text.withUTF8({ GitHubAddress($0) }) else { return nil }
    self = address
  }

  /// Reads the same from a JSON string.
  init?(_ value: JSONValue?) {
    guard let text = value?.text, let address = GitHubAddress(text.utf8) else { return nil }
    self = address
  }

  private init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard var rest = GitHubAddress.path(of: text[...]) else { return nil }
    var name = GitHubAddress.nextPart(of: &rest)
    if let first = name, GitHubAddress.isCollection(first) { name = GitHubAddress.nextPart(of: &rest) }
    guard let name, name.allSatisfy(GitHubAddress.isNameSign) else { return nil }
    owner = String(decoding: name, as: UTF8.self)
    guard var part = GitHubAddress.nextPart(of: &rest), part.allSatisfy(GitHubAddress.isNameSign) else {
      repository = nil
      return
    }
    if part.count > 4, part.suffix(4).elementsEqual(".git".utf8) { part = part.dropLast(4) }
    repository = String(decoding: part, as: UTF8.self)
  }

  /// Whether `login` names the same account; GitHub ignores case.
  func isOwned(by login: String?) -> Bool { login.map { GitHubAddress.isSame(owner, $0) } ?? false }

  /// Whether two logins name the same account.
  static func isSame(_ a: String, _ b: String) -> Bool {
    a.utf8.count == b.utf8.count
      && zip(a.utf8, b.utf8).allSatisfy {
        $0 == $1 || ($0 | 0x20 == $1 | 0x20 && (0x61...0x7A).contains($0 | 0x20))
      }
  }

  private typealias Text = Slice<UnsafeBufferPointer<UInt8>>

  /// Returns what follows the host, up to a query; `nil` for other hosts.
  private static func path(of text: Text) -> Text? {
    let scheme = text.prefix { $0 >= 0x61 && $0 <= 0x7A }
    var rest = text
    if text[scheme.endIndex...].starts(with: "://".utf8) {
      rest = text[(scheme.endIndex + 3)...]
      let host = rest.prefix { $0 != UInt8(ascii: "/") }
      let hosts: [StaticString] = ["github.com", "api.github.com", "www.github.com"]
      guard hosts.contains(where: { $0.withUTF8Buffer { host.elementsEqual($0) } }) else { return nil }
      rest = rest[host.endIndex...]
    }
    return rest.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
  }

  private static func nextPart(of rest: inout Text) -> Text? {
    rest = rest.drop { $0 == UInt8(ascii: "/") }
    let part = rest.prefix { $0 != UInt8(ascii: "/") }
    rest = rest[part.endIndex...]
    return part.isEmpty ? nil : part
  }

  /// Whether a part of a path of the API says only what follows.
  private static func isCollection(_ part: Text) -> Bool {
    part.elementsEqual("repos".utf8) || part.elementsEqual("users".utf8) || part.elementsEqual("orgs".utf8)
  }

  private static func isNameSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
    default: false
    }
  }
}
