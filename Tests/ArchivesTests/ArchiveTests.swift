import Archives
import TestSupport
import Testing

/// Archives are unpacked to memory, within bounds, and nothing in them leads anywhere.
struct ArchiveTests {
  private func zip(_ members: [(String, String)]) -> [UInt8] {
    var zip = ZIPBuilder()
    for (path, content) in members { zip.add(path, content) }
    return zip.file
  }

  private func shown(_ members: [ArchiveMember]) -> [String] {
    members.map {
      String(decoding: $0.path, as: UTF8.self) + ": "
        + ($0.problem?.rawValue ?? String(decoding: $0.bytes, as: UTF8.self))
    }
  }

  @Test func membersComeInOrderWithTheirBytes() throws {
    let archive = Archive(zip([("ada/cv.txt", "Rust"), ("ben/läbenslauf.md", "Tokio")]))
    let members = try archive.members()
    #expect(shown(members) == ["ada/cv.txt: Rust", "ben/läbenslauf.md: Tokio"])
  }

  @Test func onlyWhatIsWantedIsUnpacked() throws {
    let archive = Archive(zip([("a", "one"), ("b", "two")]))
    #expect(shown(try archive.members { $0 == Array("b".utf8) }) == ["b: two"])
  }

  @Test func aPathThatLeadsOutIsOnlyAName() throws {
    #expect(shown(try Archive(zip([("../../etc/passwd", "root")])).members()) == ["../../etc/passwd: root"])
  }

  @Test func aMemberUnderAPasswordIsNamed() throws {
    var zip = ZIPBuilder()
    zip.add("cv.txt", Array("0123456789abcdef".utf8), isLocked: true)
    #expect(shown(try Archive(zip.file).members()) == ["cv.txt: locked"])
  }

  @Test(
    "bounds hold",
    arguments: [
      ("members", ArchiveFailure.tooMany(3)), ("total", .tooMuch(100)),
    ])
  func bounds(which: String, failure: ArchiveFailure) {
    var limits = ArchiveLimits()
    if which == "members" { limits.members = 3 } else { limits.totalBytes = 100 }
    let archive = Archive(zip((0..<5).map { ("\($0)", String(repeating: "x", count: 40)) }), limits: limits)
    #expect(throws: failure) { try archive.members() }
  }

  @Test func aMemberThatIsTooLargeDoesNotEndTheOthers() throws {
    var limits = ArchiveLimits()
    limits.memberBytes = 10
    let archive = Archive(
      zip([("large", String(repeating: "x", count: 40)), ("small", "y")]), limits: limits)
    #expect(shown(try archive.members()) == ["large: too-large", "small: y"])
  }

  @Test(
    "what is no archive, or a broken one, says so",
    arguments: [[UInt8](), Array("plain text".utf8), [0x50, 0x4B, 0x03, 0x04, 0xFF, 0xFF]])
  func broken(bytes: [UInt8]) {
    #expect {
      try Archive(bytes).members()
    } throws: { error in
      if case ArchiveFailure.broken = error { true } else { false }
    }
  }
}
