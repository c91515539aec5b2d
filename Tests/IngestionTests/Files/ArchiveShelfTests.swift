import Model
import TestSupport
import Testing

@testable import Ingestion

/// However large an archive is, each pass through it serves as many members as there is room for.
struct ArchiveShelfTests {
  private let names = ["b/cv.txt", "A/cv.txt", "Ä/cv.txt", "c.txt", "a-b/cv.txt", "a/x.txt"]

  private func archive() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    var zip = ZIPBuilder()
    for name in names { zip.add(name, String(repeating: name + " ", count: 40)) }
    try folder.write("all.zip", zip.file)
    return folder
  }

  @Test("whatever the room and the order", arguments: [1, 300, 700, 1 << 20], [false, true])
  func everyMemberIsRead(room: Int, backwards: Bool) throws {
    let folder = try archive()
    let shelf = ArchiveShelf(room: room)
    for name in backwards ? names.reversed() : names {
      let source = DocumentSource(id: name, file: folder.path + "/all.zip", member: name)
      let bytes = try shelf.bytes(of: source, ReadingLimits())
      #expect(String(decoding: bytes, as: UTF8.self).hasPrefix(name + " "))
    }
  }

  @Test func whatIsGoneIsSaid() throws {
    let folder = try archive()
    let source = DocumentSource(id: "x", file: folder.path + "/all.zip", member: "x")
    #expect(throws: ReadingFailure.self) { try ArchiveShelf().bytes(of: source, ReadingLimits()) }
  }
}
