import Glibc
import Ingestion
import Model
import SourceText
import Testing

struct CandidateDiscoveryTests {
  @Test("folders and loose files are candidates; files that differ in their role are one")
  func grouping() throws {
    let folder = try ScratchFolder()
    for name in [
      "ada/resume.html", "ada/more/letter.txt", "bo.resume.html", "bo.github.json", "Čeněk Ünlü.txt",
      "dora_cv.md",
      ".hidden/x.txt", "Thumbs.db", "ada/.DS_Store",
    ] { try folder.write(name) }
    let candidates = try CandidateDiscovery().candidates(in: [folder.path])
    #expect(candidates.map(\.id) == ["ada", "bo", "cenek-unlu", "dora"])
    #expect(
      candidates.map { $0.documents.map(\.id) } == [
        ["ada/more/letter.txt", "ada/resume.html"], ["bo.github.json", "bo.resume.html"], ["Čeněk Ünlü.txt"],
        ["dora_cv.md"],
      ])
    #expect(candidates.allSatisfy { $0.findings.isEmpty })
  }

  @Test func aFolderWithoutFilesIsSomebodyAllTheSame() throws {
    let folder = try ScratchFolder()
    try folder.write("ada/cv.txt")
    try folder.write("ben/.hidden")
    let candidates = try CandidateDiscovery().candidates(in: [folder.path])
    #expect(candidates.map(\.id) == ["ada", "ben"])
    #expect(candidates.map(\.documents.count) == [1, 0])
  }

  @Test("an id does not change when other candidates arrive, nor with the order of files")
  func stableIDs() throws {
    let folder = try ScratchFolder()
    try folder.write("Ada Muster/cv.txt")
    try folder.write("ada-muster/cv.txt")
    let before = try CandidateDiscovery().candidates(in: [folder.path]).map(\.id)
    #expect(before.allSatisfy { $0.hasPrefix("ada-muster-") && $0.count == 19 })
    #expect(Set(before).count == 2)
    try folder.write("aaa/cv.txt")
    #expect(try CandidateDiscovery().candidates(in: [folder.path]).map(\.id) == ["aaa"] + before)
  }

  @Test("links are named and not followed; names need not be UTF-8")
  func oddEntries() throws {
    let folder = try ScratchFolder()
    try folder.write(rawName: [0x7A, 0xFF, 0x2E, 0x74, 0x78, 0x74])
    symlink("/etc/passwd", folder.path + "/link.txt")
    try folder.write("-rf =cmd\n.txt")
    let candidates = try CandidateDiscovery().candidates(in: [folder.path])
    #expect(candidates.map(\.id) == ["link", "rf-cmd", "z"])
    #expect(candidates[0].documents.map(\.problem) == ["symlink"])
    #expect(candidates[2].documents.map(\.id) == ["z\\xff.txt"])
    let read = DocumentReader().read(try #require(candidates[2].documents.first))
    #expect(read.status == .ok)
  }

  @Test("a folder that looks like one person's is said to")
  func onePerson() throws {
    let folder = try ScratchFolder()
    try folder.write("resume.html")
    try folder.write("github.json")
    let candidates = try CandidateDiscovery().candidates(in: [folder.path])
    #expect(candidates.flatMap(\.findings).map(\.code).contains("looks-like-one-person"))
  }

  @Test("a missing folder, a file and an empty folder stop with a remedy")
  func problems() throws {
    let folder = try ScratchFolder()
    #expect(
      Self.message(folder.path) == "\(folder.path): error: there is no candidate in this folder\n"
        + "  help: put one folder for each applicant, or loose résumé files, into it")
    #expect(
      Self.message(folder.path + "/no")
        == "\(folder.path)/no: error: cannot be read: there is no such folder\n"
        + "  help: name a folder that exists")
    try folder.write("cv.txt")
    #expect(
      Self.message(folder.path + "/cv.txt")
        == "\(folder.path)/cv.txt: error: cannot be read: it is a file, not a folder\n"
        + "  help: name the folder that holds the applicants")
  }

  @Test("a large folder is found fast and in order")
  func large() throws {
    let folder = try ScratchFolder()
    for index in 0..<3_000 { try folder.write(rawName: Array("c\(index).txt".utf8)) }
    let ids = try CandidateDiscovery().candidates(in: [folder.path]).map(\.id)
    #expect(ids.count == 3_000)
    #expect(ids == ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  private static func message(_ path: String) -> String {
    do {
      _ = try CandidateDiscovery().candidates(in: [path])
      return "found"
    } catch { return error.description }
  }
}
