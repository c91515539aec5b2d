import Hashing

/// The file `COMPLETE`: one line a file with its digest, in the form that `sha256sum --check` reads.
///
/// Its presence says that the folder is whole, and its lines say which files are the run's own.
package struct RunSeal: Sendable, Hashable {
  /// Name of the file.
  package static let fileName = "COMPLETE"
  /// The one file that may differ between equal runs, and is therefore not sealed.
  package static let manifestName = "run.json"

  /// A sealed file.
  package struct Line: Sendable, Hashable {
    /// Path within the run folder.
    package let file: String
    /// 64 hexadecimal digits.
    package let digest: String
  }

  /// The files, in order of their paths.
  package let lines: [Line]

  init(_ digests: [String: Digest]) {
    lines = digests.map { Line(file: $0.key, digest: $0.value.hexadecimal) }.sorted { $0.file < $1.file }
  }

  /// Reads the file; `nil` if any line is of another form.
  package init?(_ text: String) {
    var lines: [Line] = []
    for line in text.split(separator: "\n") {
      let digest = line.prefix(64)
      let rest = line.dropFirst(64)
      guard digest.utf8.count == 64, digest.allSatisfy(\.isHexDigit), rest.hasPrefix("  "), rest.count > 2
      else {
        return nil
      }
      lines.append(Line(file: String(rest.dropFirst(2)), digest: String(digest)))
    }
    guard !lines.isEmpty else { return nil }
    self.lines = lines
  }

  var text: String { lines.map { "\($0.digest)  \($0.file)\n" }.joined() }
}
