import Model

/// Where a run is written when nobody says.
package enum RunPlaceName {
  /// Returns `output/` and the last part of `folder` that is a name, of an archive without its ending.
  package static func standard(for folder: String?) -> String {
    let parts = (folder ?? "").split(separator: "/").filter { $0 != "." && $0 != ".." }
    guard let name = parts.last else { return "output/applicants" }
    return "output/" + name.dropLast(ArchiveName.ending(of: name)?.count ?? 0)
  }
}
