/// Words that tell what a loose file is of one person: they join `ada.resume.html` and `ada.github.json`.
package enum FileRoles {
  /// The words that are known.
  package static let standard = [
    "resume", "résumé", "cv", "github", "gh", "cover", "cover-letter", "coverletter", "letter", "profile",
    "repos",
    "repositories", "portfolio", "linkedin", "europass", "publications", "readme", "user", "events",
    "curriculum",
  ]

  /// Returns the name of a file without its extension and without a role behind a dot, hyphen, underscore or space.
  static func stem(of name: [UInt8], _ roles: Set<String>) -> [UInt8] {
    var stem = PackedName.unpacked(name[...])
    if let dot = stem.lastIndex(of: UInt8(ascii: ".")), dot > stem.startIndex, stem.endIndex - dot <= 9 {
      stem = stem[..<dot]
    }
    guard let cut = stem.lastIndex(where: { ".-_ ".utf8.contains($0) }), cut > stem.startIndex else {
      return Array(stem)
    }
    let role = String(decoding: stem[(cut + 1)...], as: UTF8.self).lowercased()
    return roles.contains(role) ? Array(stem[..<cut]) : Array(stem)
  }
}
