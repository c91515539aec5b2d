import Foundation
import Glibc
import Testing

/// What was found out once need not be found out again, and changes nothing.
@Suite struct StateTests {
  private func applicants() throws -> (Scratch, Command) {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    return (scratch, Command(scratch: scratch))
  }

  @Test func aRunWithAStateHasTheBytesOfOneWithout() throws {
    let (scratch, command) = try applicants()
    #expect(try command.runSmall("shortlist applicants -o plain -q").status == 0)
    for round in ["first", "again"] {
      #expect(try command.runSmall("shortlist applicants -o \(round) -q --state state.sqlite").status == 0)
      #expect(try scratch.read("\(round)/COMPLETE") == (try scratch.read("plain/COMPLETE")))
    }
  }

  @Test func whatIsUnchangedIsNotReadAgain() throws {
    let (scratch, command) = try applicants()
    try scratch.write("rehearse: sleep\n", "applicants/dee.txt")
    // Without a rehearsal the file is a text like any other; in one, reading it takes five seconds and fails.
    #expect(try command.runSmall("shortlist applicants -o one -q --state state.sqlite").status == 0)
    let again = try command.runSmall("shortlist applicants -o two -q --state state.sqlite --rehearse")
    #expect(again.status == 0)
    #expect(again.summary.hasPrefix("summary discovered=4 ok=4"))
  }

  @Test func anotherDayReadsNothingAndHasTheBytesOfAFreshRun() throws {
    let (scratch, command) = try applicants()
    try scratch.write("rehearse: sleep\n", "applicants/dee.txt")
    try SmallPipeline.write(to: scratch)
    func run(_ words: String) throws -> Int32 {
      try command.run("shortlist applicants -q --pipeline rules/small.yaml " + words).status
    }
    #expect(try run("-o one --state state.sqlite --as-of 2026-11-22") == 0)
    #expect(try run("-o two --state state.sqlite --as-of 2029-11-22 --rehearse") == 0)
    #expect(try run("-o fresh --as-of 2029-11-22") == 0)
    #expect(try scratch.read("two/COMPLETE") == (try scratch.read("fresh/COMPLETE")))
    #expect(try scratch.read("two/COMPLETE") != (try scratch.read("one/COMPLETE")))
  }

  @Test func aChangedFileIsReadAgain() throws {
    let (scratch, command) = try applicants()
    #expect(try command.runSmall("shortlist applicants -o one -q --state state.sqlite").status == 0)
    try scratch.write(
      "Bob\n\nExperience\n\n2020 - 2024 Engineer\n- Built it in Rust on Tokio.\n", "applicants/bob.txt")
    #expect(try command.runSmall("shortlist applicants -o two -q --state state.sqlite").status == 0)
    #expect(try command.runSmall("shortlist applicants -o fresh -q").status == 0)
    #expect(try scratch.read("two/COMPLETE") == (try scratch.read("fresh/COMPLETE")))
  }

  @Test func purgingLeavesNoWordOfACandidate() throws {
    let (scratch, command) = try applicants()
    try scratch.write(
      "Zoe Canary\n\nExperience\n\n- Built canaryservice in Rust on Tokio.\n", "applicants/zoe.txt")
    #expect(try command.runSmall("shortlist applicants -o one -q --state state.sqlite").status == 0)
    let canary = Data("canaryservice".utf8)
    #expect(try scratch.bytes("state.sqlite").range(of: canary) != nil)
    let outcome = try command.run("purge --state state.sqlite --candidate zoe")
    #expect(outcome.status == 0)
    #expect(outcome.text == "removed 2 rows\n")
    for file in try FileManager.default.contentsOfDirectory(atPath: scratch.path)
    where file.hasPrefix("state.sqlite") {
      #expect(try scratch.bytes(file).range(of: canary) == nil)
    }
    #expect(try command.run("purge --state state.sqlite --before 2020-01-01").text == "removed 0 rows\n")
  }

  @Test func aStateIsForItsOwnerOnlyAndNeedsWorkers() throws {
    let (scratch, command) = try applicants()
    #expect(try command.runSmall("shortlist applicants -o one -q --state state.sqlite").status == 0)
    var status = stat()
    try #require(stat(scratch.path + "/state.sqlite", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    let refused = try command.runSmall("shortlist applicants -o one -q --state state.sqlite --in-process")
    #expect(refused.status == 2)
    #expect(try command.run("purge --state nothing.sqlite --candidate zoe").status == 2)
    #expect(try command.run("purge --state state.sqlite").status == 2)
  }
}
