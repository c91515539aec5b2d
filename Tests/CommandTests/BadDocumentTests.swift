import Foundation
import Glibc
import Testing

/// A file that cannot be read is told with its name, the reason and the remedy, and everybody else is ranked.
@Suite struct BadDocumentTests {
  @Test(
    "a file that cannot be read fails by itself",
    arguments: [
      (
        "empty.txt",
        """
        applicants/empty.txt: error: not read: empty
          help: the file is empty; ask for it again
        """
      ),
      (
        "truncated.json",
        """
        applicants/truncated.json: error: not read: malformed-json
          help: the JSON is broken (a string is opened, but never closed); export it again
        """
      ),
      (
        "binary.txt",
        """
        applicants/binary.txt: error: not read: format-not-read: binary
          help: it is no document; ask for the résumé as text, HTML or XML
        """
      ),
    ])
  func failsByItself(file: String, says: String) throws {
    try expect(says, status: 1, tally: "discovered=4 ok=3 degraded=0 failed=1 skipped=0") {
      try $0.copy(SourceTree.root + "fixtures/malformed/" + file, "applicants/" + file)
    }
  }

  @Test(
    "a file that is read in part says so, and is no failure",
    arguments: [
      (
        "truncated.xml",
        """
        applicants/truncated.xml: warning: read with losses: not-well-formed
          help: the XML is broken at line 58; write the export again
        """
      ),
      (
        "entity-bomb.xml",
        """
        applicants/entity-bomb.xml: warning: read with losses: entity-expansion
          help: the XML leans on declarations that are not read at line 4; write the export again without entities
        """
      ),
      (
        "nul-bytes.txt",
        """
        applicants/nul-bytes.txt: warning: read with losses: nul-removed
          help: some characters could not be read; save the file again as UTF-8
        """
      ),
    ])
  func isReadInPart(file: String, says: String) throws {
    try expect(says, status: 0, tally: "discovered=4 ok=3 degraded=1 failed=0 skipped=0") {
      try $0.copy(SourceTree.root + "fixtures/malformed/" + file, "applicants/" + file)
    }
  }

  @Test(
    "what is only written oddly is read whole",
    arguments: [
      "deep.html", "lone-surrogates.html", "utf16le-without-bom.txt", "utf16be-without-bom.txt",
    ])
  func isReadWhole(file: String) throws {
    try expect("", status: 0, tally: "discovered=4 ok=4 degraded=0 failed=0 skipped=0") {
      try $0.copy(SourceTree.root + "fixtures/malformed/" + file, "applicants/" + file)
    }
  }

  @Test func brokenMarkupIsReadAllTheSame() throws {
    try expect("", status: 0, tally: "discovered=4 ok=4 degraded=0 failed=0 skipped=0") {
      try $0.write(
        "<html><body><h1>Dee</b><ul><li>Built <i>axum</ul></p><td>&nosuch; <<<<", "applicants/dee.html")
    }
  }

  @Test func anEnormousFileIsNotRead() throws {
    let says = """
      applicants/huge.txt: error: not read: too-large
        help: the file is larger than 16 MiB; ask for a smaller one or put a .txt of the same name beside it
      """
    try expect(says, status: 1, tally: "discovered=4 ok=3 degraded=0 failed=1 skipped=0") {
      try $0.write("", "applicants/huge.txt")
      try #require(truncate($0.path + "/applicants/huge.txt", 17 << 20) == 0)
    }
  }

  @Test(.enabled(if: geteuid() != 0, "everything is readable for root"))
  func anUnreadableFileIsNotRead() throws {
    let says = """
      applicants/locked.txt: error: not read: unreadable: EACCES, permission denied
        help: make the file readable, or take it out of the folder
      """
    try expect(says, status: 1, tally: "discovered=4 ok=3 degraded=0 failed=1 skipped=0") {
      try $0.write("Dee", "applicants/locked.txt")
      try #require(chmod($0.path + "/applicants/locked.txt", 0) == 0)
    }
  }

  @Test("a link, a pipe and a folder of nothing wait for nobody") func leavesAsideWhatIsNoFile() throws {
    let says = """
      applicants/link.txt: warning: left aside: symlink
        help: put the file itself into the folder if it is to be read
      applicants/pipe.txt: warning: left aside: not-a-file
        help: put the file itself into the folder if it is to be read
      """
    try expect(says, status: 0, tally: "discovered=5 ok=3 degraded=0 failed=0 skipped=2") {
      try $0.makeFolder("applicants/folder.html")
      try #require(symlink("bob.txt", $0.path + "/applicants/link.txt") == 0)
      try #require(mkfifo($0.path + "/applicants/pipe.txt", 0o600) == 0)
    }
  }

  @Test func aNameThatSteersTheTerminalIsWrittenOut() throws {
    let says = """
      applicants/e\\u{1B}[31m.txt: error: not read: empty
        help: the file is empty; ask for it again
      """
    try expect(says, status: 1, tally: "discovered=4 ok=3 degraded=0 failed=1 skipped=0") {
      try $0.write("", "applicants/e\u{1B}[31m.txt")
    }
  }

  /// Runs the three applicants with what `prepare` adds to them, and compares all that is said.
  private func expect(_ says: String, status: Int, tally: String, _ prepare: (Scratch) throws -> Void) throws
  {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    try prepare(scratch)
    let outcome = try Command(scratch: scratch).runSmall("shortlist applicants -o run")
    let reports =
      "reports: run/shortlist.html, .md, .csv, .json; skills.csv, evidence.csv, documents.ndjson\n"
    #expect(
      outcome.words == (says.isEmpty ? "" : says + "\n") + reports + "summary \(tally) exit=\(status)\n")
    #expect(outcome.status == Int32(status))
    let table = try scratch.read("run/shortlist.csv")
    let best = table.split(whereSeparator: \.isNewline).dropFirst().first ?? ""
    #expect(best.hasPrefix("1,") && best.contains("\"ada\""), "the others are ranked all the same: \(best)")
    for id in ["bob", "cem"] { #expect(table.contains("\"\(id)\"")) }
  }
}
