import Hashing
import Markup
package import Model
import Reporting
import RunStore
import Workbooks

/// One digest over everything that can change a result: program, rules, native libraries.
package struct Fingerprint: Sendable {
  /// The digest, as `sha256:…`.
  package let text: String

  /// Fingerprints `engine` with the rules of `pipeline`.
  package init(engine: String, pipeline: PipelineIdentity) {
    let parts = ["assay \(engine)", pipeline.digest] + NativeLibraries.all.map { "\($0.name) \($0.version)" }
    text = SHA256.digest(of: Array(parts.joined(separator: "\n").utf8)).description
  }
}

/// The native libraries that take part.
enum NativeLibraries {
  /// Those whose version can change what is read.
  static var all: [RunManifest.Library] {
    [RunManifest.Library(name: "libxml2", version: MarkupParser.libraryVersion)]
  }

  /// Those whose version can change the bytes of a report, but nothing that it says.
  static var ofReports: [RunManifest.Library] {
    [
      RunManifest.Library(name: "libxlsxwriter", version: Workbook.libraryVersion),
      RunManifest.Library(name: "sqlite", version: RunDatabase.libraryVersion),
    ]
  }
}
