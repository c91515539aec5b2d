import Foundation
import TestSupport
import Testing

/// Documents are read in worker processes: one that breaks, hangs or answers nonsense costs one document.
@Suite struct IsolationTests {
  @Test(
    "a document over which its reader ends is set aside by name, and the candidate's others are read",
    arguments: [
      ("crash", "crash, signal 11"), ("hang", "time"), ("sleep", "time"), ("memory", "memory"),
      ("exit", "ended with 0"), ("wrong", "wrong answer"),
    ])
  func costsOneDocument(mishap: String, cause: String) throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    try scratch.write("rehearse: \(mishap)\n", "applicants/dee/a.txt")
    try scratch.copy(scratch.path + "/applicants/bob.txt", "applicants/dee/resume.txt")
    let outcome = try Command(scratch: scratch).runSmall("shortlist applicants -o run --rehearse -q")
    #expect(
      outcome.words == """
        applicants/dee/a.txt: error: not read: reader-ended: \(cause)
          help: reading it was ended to protect the run; look at it with care, and put a .txt of its words beside it
        summary discovered=5 ok=4 degraded=0 failed=1 skipped=0 exit=1

        """)
    let table = try scratch.read("run/shortlist.csv")
    for id in ["ada", "bob", "cem", "dee"] { #expect(table.contains("\"\(id)\"")) }
  }

  @Test(
    "a document that ends its judging is set aside alone, too",
    arguments: [("crash", "crash, signal 11"), ("hang", "time")])
  func costsOneDocumentWhenJudged(mishap: String, cause: String) throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    try scratch.copy(scratch.path + "/applicants/bob.txt", "applicants/dee/a.txt")
    try scratch.write("rehearse judging: \(mishap)\n", "applicants/dee/b.txt")
    try scratch.copy(scratch.path + "/applicants/bob.txt", "applicants/dee/c.txt")
    let outcome = try Command(scratch: scratch).runSmall("shortlist applicants -o run --rehearse -q")
    #expect(
      outcome.words == """
        applicants/dee/b.txt: error: not read: reader-ended: \(cause)
          help: reading it was ended to protect the run; look at it with care, and put a .txt of its words beside it
        summary discovered=6 ok=5 degraded=0 failed=1 skipped=0 exit=1

        """)
    #expect(try scratch.read("run/shortlist.csv").contains("\"dee\""))
  }

  @Test func whatAReaderPrintsGoesNowhere() throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    let quiet = try Command(scratch: scratch).runSmall("shortlist applicants -o run --rehearse")
    try scratch.write("rehearse: noise\n", "applicants/dee.txt")
    let noisy = try Command(scratch: scratch).runSmall("shortlist applicants -o run --rehearse")
    #expect(noisy.status == 0)
    #expect(!noisy.text.contains("noise\nnoise") && !noisy.words.contains("noise"))
    #expect(noisy.text.contains("ada") && quiet.text.contains("ada"))
  }

  @Test("one bad document leaves the rows of all others as they are", arguments: [0, 17, 39])
  func leavesTheOthersAlone(position: Int) throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    for number in 0..<40 where number != position {
      try scratch.copy(scratch.path + "/applicants/bob.txt", "applicants/c\(100 + number).txt")
    }
    let command = Command(scratch: scratch)
    #expect(try command.runSmall("shortlist applicants -o without -q").status == 0)
    try scratch.write("rehearse: crash\n", "applicants/c\(100 + position).txt")
    #expect(try command.runSmall("shortlist applicants -o with -q --rehearse").status == 1)
    func lines(_ run: String) throws -> [Substring] {
      try scratch.read("\(run)/assessments.ndjson").split(separator: "\n")
    }
    let bad = "\"candidate\":\"c\(100 + position)\""
    #expect(try lines("with").filter { !$0.contains(bad) } == (try lines("without")))
    #expect(try scratch.read("with/evidence.csv") == (try scratch.read("without/evidence.csv")))
  }

  @Test func theBytesAreThoseOfReadingInProcess() throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    let command = Command(scratch: scratch)
    #expect(try command.runSmall("shortlist applicants -o apart -q").status == 0)
    #expect(try command.runSmall("shortlist applicants -o within -q --in-process").status == 0)
    #expect(try scratch.read("apart/COMPLETE") == (try scratch.read("within/COMPLETE")))
    #expect(try scratch.read("apart/run.json").contains(#""isolation":"processes, no new privileges"#))
    #expect(try scratch.read("within/run.json").contains(#""isolation":"none""#))
  }

  @Test func theFilterReadsApartToo() throws {
    let scratch = try Scratch()
    try scratch.write("rehearse: crash\n", "applicants/dee.txt")
    let command = Command(scratch: scratch)
    let found = try command.run("discover applicants")
    let read = try command.runSmall("read --rehearse", input: found.output)
    #expect(read.status == 1)
    #expect(read.text.contains("reader-ended: crash, signal 11"))
  }

  @Test func oneFileIsShownFromAWorkerToo() throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    let command = Command(scratch: scratch)
    let apart = try command.runSmall("read --show applicants/ada/resume.txt")
    let within = try command.runSmall("read --show applicants/ada/resume.txt --in-process")
    #expect(apart.status == 0 && apart.text.contains("characters: "))
    #expect(apart.output == within.output)
    try scratch.write("rehearse: crash\n", "bad.txt")
    let bad = try command.runSmall("read --show bad.txt --rehearse")
    #expect(bad.status == 1)
    #expect(bad.text.hasPrefix("file: bad.txt\nread as: unknown, failed (reader-ended: crash, signal 11)\n"))
  }

  @Test func agreementIsMeasuredFromWorkersToo() throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    try scratch.write("rehearse: crash\n", "applicants/dee.txt")
    try scratch.write(
      """
      {"candidate":"ada","levels":{"async":2,"web":2},"fit":80}
      {"candidate":"cem","levels":{"async":1,"web":0},"fit":10}
      {"candidate":"dee","levels":{"async":0,"web":0},"fit":0}

      """, "truth.jsonl")
    let command = Command(scratch: scratch)
    let words = "evaluate applicants --truth truth.jsonl --as-of 2026-11-22"
    let apart = try command.runSmall(words + " --rehearse")
    #expect(apart.status == 0)
    #expect(apart.output == (try command.runSmall(words + " --in-process")).output)
  }

  @Test func membersOfArchivesAreUnpackedInAWorker() throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    var archive = ZIPBuilder()
    archive.add("dee.txt", Applicants.ada)
    archive.add("eli.txt", Applicants.bob)
    try scratch.write(Data(archive.file), "applicants/more.zip")
    let command = Command(scratch: scratch)
    let apart = try command.run("discover applicants --inline")
    #expect(apart.text.contains("\"content\":"))
    #expect(apart.output == (try command.run("discover applicants --inline --in-process")).output)
  }
}
