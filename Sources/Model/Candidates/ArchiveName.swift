/// Tells by its name whether a file is an archive that is looked into.
package enum ArchiveName {
  private static let endings = [".tar.gz", ".zip", ".tar", ".tgz"]

  /// Returns the ending by which `name` is an archive's, in small letters; `nil` where it is none.
  package static func ending(of name: some StringProtocol) -> String? {
    let name = name.lowercased()
    return endings.first { name.hasSuffix($0) }
  }
}
