import Foundation
import Ingestion
import Model
import TestSupport
import Testing

/// One file that somebody compressed is read as if they had not.
struct PackedFilesTests {
  /// `gzip -n` of "Wrote a scheduler in Rust.\n".
  private let packed: [UInt8]

  init() throws {
    packed = try Self.gzip("Wrote a scheduler in Rust.\n")
  }

  private static func gzip(_ text: String) throws -> [UInt8] {
    let folder = try ScratchFolder()
    try folder.write("plain", text)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/gzip")
    process.arguments = ["-n", folder.path + "/plain"]
    try process.run()
    process.waitUntilExit()
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.path + "/plain.gz")))
  }

  private func read(_ bytes: [UInt8], named name: String) -> IngestedDocument {
    DocumentReader().read(DocumentSource(id: name, content: Data(bytes).base64EncodedString()))
  }

  @Test func aPackedTextIsRead() {
    let document = read(packed, named: "ada/cv.txt.gz")
    #expect(document.status == .ok)
    #expect(document.format == "text")
    #expect(document.byteCount == packed.count)
    #expect(String(decoding: document.text.bytes, as: UTF8.self) == "Wrote a scheduler in Rust.\n")
  }

  @Test func itsNameTellsTheFormatAsEver() throws {
    #expect(read(packed, named: "cv.md.gz").format == "markdown")
  }

  @Test func whatIsPackedTwiceOrBreaksOffFailsByName() throws {
    #expect(read(Array(packed.dropLast(12)), named: "cv.txt.gz").reason == "malformed-gzip")
    let large = try Self.gzip(String(repeating: "Rust\n", count: 4 << 20))
    let bomb = read(large, named: "cv.txt.gz")
    #expect(bomb.reason == "malformed-gzip" || bomb.reason == "too-large")
    #expect(bomb.status == .failed)
  }

  @Test func aRoleIsKnownBehindThePacking() throws {
    let folder = try ScratchFolder()
    try folder.write("ada.resume.txt.gz", packed)
    try folder.write("ada.github.json", "{}")
    #expect(try CandidateDiscovery().candidates(in: [folder.path]).map(\.id) == ["ada"])
  }
}
