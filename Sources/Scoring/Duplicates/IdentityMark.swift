import Model

/// A number that stands for an address or a file of a candidate: candidates who share one may be one person.
struct IdentityMark: Sendable, Hashable, Comparable {
  /// What is shared.
  enum Kind: UInt64, CaseIterable {
    case file, mail, profile

    /// Says what is shared.
    var reason: String {
      switch self {
      case .file: "the same file"
      case .mail: "the same e-mail address"
      case .profile: "the same profile address"
      }
    }
  }

  let number: UInt64

  /// Takes up a number that was written before.
  init(number: UInt64) { self.number = number }

  private init(_ kind: Kind, _ text: some Sequence<UInt8>) {
    let hash = text.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    number = hash & ~3 | kind.rawValue
  }

  /// What is shared.
  var kind: Kind { Kind(rawValue: number & 3) ?? .file }

  /// Orders by number.
  static func < (a: IdentityMark, b: IdentityMark) -> Bool { a.number < b.number }

  /// Returns the marks of `assessment`, each once.
  static func marks(of assessment: Assessment) -> [IdentityMark] {
    let files = assessment.documents.filter { $0.kind != .other && $0.characters > 0 && !$0.digest.isEmpty }
    let marks =
      files.map { IdentityMark(.file, $0.digest.utf8) }
      + assessment.contact.emails.map { IdentityMark(.mail, $0.lowercased().utf8) }
      + assessment.contact.links.compactMap(profile).map { IdentityMark(.profile, $0.utf8) }
    return Array(Set(marks)).sorted()
  }

  /// Returns the host and the path of a profile, in one writing; `nil` of a host alone, which many may share.
  private static func profile(_ link: String) -> String? {
    var rest = Substring(link.lowercased())
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
    rest = rest.prefix { $0 != "?" && $0 != "#" }
    while rest.hasSuffix("/") { rest = rest.dropLast() }
    return rest.contains("/") && !rest.hasPrefix("mailto:") ? String(rest) : nil
  }
}
