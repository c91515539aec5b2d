import Ingestion
import Model
import TestSupport
import Testing

/// An archive is a folder that nobody unpacked.
struct ArchiveDiscoveryTests {
  private func candidates(_ members: [String], named name: String = "applicants.zip") throws -> [String] {
    let folder = try ScratchFolder()
    try folder.write(name, zip(members))
    return try CandidateDiscovery().candidates(in: [folder.path]).map { candidate in
      "\(candidate.id): "
        + candidate.documents.map { $0.id + ($0.problem.map { " (\($0))" } ?? "") }.joined(separator: ", ")
    }
  }

  private func zip(_ members: [String]) -> [UInt8] {
    var zip = ZIPBuilder()
    for member in members { zip.add(member, "Wrote \(member) in Rust.") }
    return zip.file
  }

  @Test(
    "an archive holds applicants, or one person's files",
    arguments: [
      (["ada/cv.txt", "ben/cv.txt"], ["ada: a.zip/ada/cv.txt", "ben: a.zip/ben/cv.txt"]),
      (["all/ada/cv.txt", "all/ben.txt"], ["ada: a.zip/all/ada/cv.txt", "ben: a.zip/all/ben.txt"]),
      (["ben.txt", "ben.github.json"], ["ben: a.zip/ben.github.json, a.zip/ben.txt"]),
      (["cv.txt", "cover-letter.txt"], ["a: a.zip/cover-letter.txt, a.zip/cv.txt"]),
      (["ada/cv.txt", "ada/talks/one.txt"], ["ada: a.zip/ada/cv.txt, a.zip/ada/talks/one.txt"]),
      (
        ["schema.json", "users_000001.json", "x/y.json"],
        ["a: a.zip/schema.json, a.zip/users_000001.json, a.zip/x/y.json"]
      ),
      (["__MACOSX/._cv.txt", "cv.txt"], ["a: a.zip/cv.txt"]),
    ])
  func grouping(members: [String], expected: [String]) throws {
    #expect(try candidates(members, named: "a.zip") == expected)
  }

  @Test func pathsThatLeadOutLeadNowhere() throws {
    #expect(
      try candidates(["../../etc/passwd", "/root/x", "ada\\cv.txt"], named: "a.zip") == [
        "ada: a.zip/ada/cv.txt", "etc: a.zip/etc/passwd", "root: a.zip/root/x",
      ])
  }

  @Test func aNameThatStandsTwiceIsReadOnce() throws {
    #expect(
      try candidates(["cv.txt", "cv.txt"], named: "a.zip") == [
        "a: a.zip/cv.txt, a.zip/cv.txt (repeated-name)"
      ])
  }

  @Test func anArchiveInACandidatesFolderIsTheirs() throws {
    let folder = try ScratchFolder()
    try folder.write("ada/cv.txt")
    try folder.write("ada/more.zip", zip(["b/letter.txt"]))
    let candidates = try CandidateDiscovery().candidates(in: [folder.path])
    #expect(candidates.map { $0.documents.map(\.id) } == [["ada/cv.txt", "ada/more.zip/b/letter.txt"]])
  }

  @Test func membersAreReadWithoutBeingWritten() throws {
    let folder = try ScratchFolder()
    try folder.write("a.zip", zip(["ada/cv.txt", "ben/cv.txt"]))
    let reader = DocumentReader()
    let texts = try CandidateDiscovery().candidates(in: [folder.path]).flatMap(\.documents).map {
      String(decoding: reader.read($0).text.bytes, as: UTF8.self)
    }
    #expect(texts == ["Wrote ada/cv.txt in Rust.", "Wrote ben/cv.txt in Rust."])
  }

  @Test func anArchiveMayStandForTheFolder() throws {
    let folder = try ScratchFolder()
    try folder.write("a.zip", zip(["ada/cv.txt", "ben/cv.txt"]))
    #expect(try CandidateDiscovery().candidates(in: [folder.path + "/a.zip"]).map(\.id) == ["ada", "ben"])
  }

  @Test func aBrokenArchiveFailsByName() throws {
    let folder = try ScratchFolder()
    try folder.write("ada.zip", [0x50, 0x4B, 0x03, 0x04, 0xFF])
    let candidate = try #require(try CandidateDiscovery().candidates(in: [folder.path]).first)
    let document = DocumentReader().read(try #require(candidate.documents.first))
    #expect(candidate.id == "ada")
    #expect(document.reason == "malformed-archive")
  }
}
