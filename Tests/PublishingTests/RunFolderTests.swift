import Foundation
import Testing

@testable import Publishing

@Suite struct RunFolderTests {
  private let scratch = Scratch()
  private var path: String { scratch.path + "/output/run" }

  private func publish(_ text: String) throws {
    let folder = try RunFolder(at: path)
    try folder.append(Array(text.utf8), to: "shortlist.csv")
    try folder.write(Array("# Kit\n".utf8), as: "interview/1-ada.md")
    try folder.commit(manifest: Array("{}\n".utf8))
  }

  @Test func makesTheFoldersAboveIt() throws {
    try publish("one\n")
    #expect(scratch.read("output/run/shortlist.csv") == "one\n")
    #expect(scratch.read("output/run/interview/1-ada.md") == "# Kit\n")
    #expect(scratch.read("output/run/run.json") == "{}\n")
  }

  @Test func sealsEveryFileButTheManifest() throws {
    try publish("one\n")
    #expect(
      scratch.read("output/run/COMPLETE") == """
        4845d7f12918cd6dcf4447ffe305204ae7d76334c486ebe0e319f9cb95abe182  interview/1-ada.md
        2c8b08da5ce60398e1f19af0e5dccc744df274b826abe585eaba68c525434806  shortlist.csv

        """
    )
  }

  @Test func onlyTheOwnerMayRead() throws {
    try publish("one\n")
    #expect(try scratch.permissions("output/run") == 0o700)
    #expect(try scratch.permissions("output/run/shortlist.csv") == 0o600)
    #expect(try scratch.permissions("output/run/COMPLETE") == 0o600)
  }

  @Test func replacesThePreviousRunAndLeavesNothingBeside() throws {
    try publish("one\n")
    try publish("two\n")
    #expect(scratch.read("output/run/shortlist.csv") == "two\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/output") == ["run"])
  }

  @Test func keepsThePreviousRunWhereTheNextIsGivenUp() throws {
    try publish("one\n")
    do {
      let folder = try RunFolder(at: path)
      try folder.append(Array("half".utf8), to: "shortlist.csv")
    }
    #expect(scratch.read("output/run/shortlist.csv") == "one\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/output") == ["run"])
  }

  @Test func sweepsUpAfterARunThatWasKilled() throws {
    try publish("one\n")
    try scratch.write("half", to: "output/.run.building/shortlist.csv")
    try publish("two\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/output") == ["run"])
  }

  @Test func bringsBackARunThatWasMovedAsideWhenKilled() throws {
    try publish("one\n")
    try FileManager.default.moveItem(atPath: path, toPath: scratch.path + "/output/.run.previous")
    _ = try RunFolder(at: path)
    #expect(scratch.read("output/run/shortlist.csv") == "one\n")
  }

  @Test func replacesAnEmptyFolder() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try publish("one\n")
    #expect(scratch.read("output/run/shortlist.csv") == "one\n")
  }

  @Test func followsNoLinkThatStandsAtItsFiles() throws {
    try publish("one\n")
    try scratch.write("mine", to: "elsewhere/notes.txt")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/output/.run.building", withDestinationPath: scratch.path + "/elsewhere")
    try publish("two\n")
    #expect(scratch.read("elsewhere/notes.txt") == "mine")
  }
}
