/// Tells by its name whether a file is an archive that is looked into.
package enum ArchiveName {
  /// Whether a file of that name holds documents of its own: an archive, or a mail with its files.
  package static func holdsDocuments(_ name: some StringProtocol) -> Bool {
    ending(of: name) != nil || name.lowercased().hasSuffix(".eml")
  }

  private static let endings = [".tar.gz", ".zip", ".tar", ".tgz"]

  /// Returns the ending by which `name` is an archive's, in small letters; `nil` where it is none.
  package static func ending(of name: some StringProtocol) -> String? {
    let name = name.lowercased()
    return endings.first { name.hasSuffix($0) }
  }
}
