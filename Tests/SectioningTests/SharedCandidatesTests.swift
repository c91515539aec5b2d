import Foundation
import Sectioning
import Testing

/// Where a developer's machine keeps real documents; they are no part of the project.
private enum SharedCandidates {
  static let folder: URL? = {
    let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
    let folder = root.appending(path: "shared/eval/candidates")
    return FileManager.default.fileExists(atPath: folder.path()) ? folder : nil
  }()
}

/// Reads real documents where there are any; elsewhere the suite is skipped and says so.
@Suite(
  "Shared candidates",
  .enabled(if: SharedCandidates.folder != nil, "../shared/eval/candidates is not on this machine"))
struct SharedCandidatesTests {
  @Test("whatever real documents say, what is found in them holds together")
  func holdsTogether() throws {
    let folder = try #require(SharedCandidates.folder)
    let files = try LanguageFiles(["en", "zh"])
    let sectioner = DocumentSectioner(headings: files.headings, dates: files.dates)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted() {
      let candidate = folder.appending(path: name)
      for file in try FileManager.default.contentsOfDirectory(atPath: candidate.path()).sorted() {
        let text = String(decoding: try Data(contentsOf: candidate.appending(path: file)), as: UTF8.self)
        Invariants.expect(sectioner.document(from: Reading.ingested(text.replacing("\r\n", with: "\n"))))
      }
    }
  }
}
