import Archives
import Foundation
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

  @Test func aWindowHoldsTheFirstMembersForWhichThereIsRoom() throws {
    let archive = Archive(zip([("d", "four"), ("a", "one"), ("c", "three"), ("b", "two"), ("x", "none")]))
    let key = { (path: [UInt8]) in path == Array("x".utf8) ? nil : Int(path[0]) }
    #expect(shown(try archive.window(of: 7, by: key)) == ["a: one", "b: two"])
    #expect(shown(try archive.window(of: 1, by: key)) == ["a: one"])
    #expect(shown(try archive.window(of: 100, by: key)) == ["a: one", "b: two", "c: three", "d: four"])
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
    "a ZIP file in which less is found than it names is broken, not smaller",
    arguments: [
      ("cut", ArchiveFailure.broken("it breaks off")),
      ("counted", .broken("it names 3 files, and 2 are found in it")),
      ("skipped", .broken("Damaged Zip archive")),  // the library's own words
    ])
  func namesMore(how: String, failure: ArchiveFailure) throws {
    var file = zip([("ada.txt", "Rust"), ("ben.txt", "Tokio")])
    let end = file.count - 22
    switch how {
    case "cut": file.removeLast(22 + 40)
    case "counted": (file[end + 8], file[end + 10]) = (3, 3)
    default:
      // The first member claims the bytes of the second, and the list is not where it should be.
      let member = 30 + 7 + 4
      (file[18], file[22]) = (UInt8(4 + member + 1), UInt8(4 + member + 1))
      (file[end + 16], file[end + 17]) = (0, 0)
    }
    #expect(throws: failure) { try Archive(file).listing() }
    #expect(throws: ArchiveFailure.self) { try Archive(file).members() }
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

  @Test(
    "a piece that is missing from XML shows",
    arguments: [
      ("<?xml version=\"1.0\"?>\n<a b=\"1\"><c/><d>x &gt; y</d></a>\n", true), ("<a></a>", false),
      ("<?xml version=\"1.0\"?><a><c></a>", false), ("<?xml version=\"1.0\"?></c></a>", false),
      ("<?xml version=\"1.0\"?><a/><b", false),
    ])
  func wholeMarkup(text: String, isWhole: Bool) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "assay-\(UUID().uuidString).zip")
    try Data(zip([("a.xml", text)])).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(try ArchiveSurvey(ofFileAt: file.path).members.map(\.isWholeMarkup) == [isWhole])
  }
}
