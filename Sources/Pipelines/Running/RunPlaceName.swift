/// Where a run is written when nobody says.
package enum RunPlaceName {
  /// Returns `output/` and the last part of `folder` that is a name.
  package static func standard(for folder: String?) -> String {
    let parts = (folder ?? "").split(separator: "/").filter { $0 != "." && $0 != ".." }
    return "output/" + (parts.last.map(String.init) ?? "applicants")
  }
}
