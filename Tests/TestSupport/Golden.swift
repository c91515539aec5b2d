import Foundation
package import Testing

/// Checks that `actual` is what the file at `path`, below the package's folder, holds.
///
/// `UPDATE_GOLDEN=1` writes the file instead, and fails: what was recorded is to be read before it counts.
package func expectGolden(
  _ actual: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let file = package.appending(path: path)
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
    let folder = file.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(actual.utf8).write(to: file)
    Issue.record(
      "\(path) was recorded; read the difference and run the tests again", sourceLocation: sourceLocation)
    return
  }
  guard let data = try? Data(contentsOf: file) else {
    Issue.record("there is no \(path); record it with UPDATE_GOLDEN=1", sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: data, as: UTF8.self)
  guard actual != expected else { return }
  Issue.record("\(path) differs:\n\(lineDifference(expected, actual))", sourceLocation: sourceLocation)
}

/// Returns the lines that only one of two texts has, each with its mark and its number.
package func lineDifference(_ expected: String, _ actual: String) -> String {
  let before = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let after = actual.split(separator: "\n", omittingEmptySubsequences: false)
  return after.difference(from: before)
    .map { change in
      switch change {
      case .remove(let offset, let line, _): "- \(offset + 1): \(line)"
      case .insert(let offset, let line, _): "+ \(offset + 1): \(line)"
      }
    }
    .joined(separator: "\n")
}
