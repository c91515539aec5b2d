import Foundation
import Testing

/// What the options about failures change, and what a shell script reads.
@Suite struct ExitCodeTests {
  @Test(
    "one failure, and what is allowed",
    arguments: [
      ("", 1, "discovered=4 ok=3 degraded=0 failed=1 skipped=0"),
      ("--allow-partial", 0, "discovered=4 ok=3 degraded=0 failed=1 skipped=0"),
      ("--max-failures 1", 1, "discovered=4 ok=3 degraded=0 failed=1 skipped=0"),
      ("--max-failures 1 --allow-partial", 0, "discovered=4 ok=3 degraded=0 failed=1 skipped=0"),
    ])
  func oneFailure(options: String, status: Int32, tally: String) throws {
    let (outcome, scratch) = try run("shortlist applicants -o run \(options)")
    #expect(outcome.status == status)
    #expect(outcome.summary == "summary \(tally) exit=\(status)")
    #expect(scratch.has("run/COMPLETE"))
  }

  @Test(
    "too many failures end the run and write none",
    arguments: ["--fail-fast", "--max-failures 0", "--fail-fast --allow-partial"])
  func tooMany(options: String) throws {
    let (outcome, scratch) = try run("shortlist applicants -o run \(options)")
    #expect(outcome.status == 3)
    #expect(
      outcome.words.hasPrefix("assay: error: 1 document failed, more than allowed; no run was written\n"))
    #expect(outcome.summary.hasSuffix("failed=1 skipped=0 exit=3"))
    #expect(outcome.output.isEmpty)
    #expect(!scratch.has("run"))
  }

  @Test(
    "what cannot be used is told with what is wrong, and before work",
    arguments: [
      (
        "--decisions nope.ndjson", 2,
        "nope.ndjson: error: there is no such log of decisions\n  help: name a log that `assay decide` wrote, or leave out --decisions\n"
      ),
      (
        "--state nowhere/x", 4,
        "nowhere/x: error: cannot be written: unable to open database file: No such file or directory (errno 2)\n  help: make the folder that the file is to lie in, or name a file in another one\n"
      ),
    ])
  func unusable(options: String, status: Int32, words: String) throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    let outcome = try Command(scratch: scratch).runSmall("shortlist applicants -o run \(options)")
    #expect(outcome.status == status && outcome.words == words, "\(outcome.words)")
    #expect(!scratch.has("run"))
  }

  @Test func aPipelineThatIsNotThereIsLookedForBeside() throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    try scratch.write("", "pipelines/rust-backend.yaml")
    let command = Command(scratch: scratch)
    let near = try command.run("shortlist applicants --pipeline rust-backend")
    #expect(
      near.status == 2
        && near.words.contains("help: there is pipelines/rust-backend.yaml; did you mean that?"))
    let builtIn = try command.run("shortlist applicants --pipeline rust-developer")
    #expect(builtIn.words.contains("help: 'rust-developer' is built in: leave out --pipeline"))
    let other = try command.run("shortlist applicants --pipeline other.yaml")
    #expect(other.words.contains("here are pipelines/rust-backend.yaml"))
    let early = try command.run("shortlist applicants --as-of 1900-01-01")
    #expect(early.status == 2 && early.words.contains("1900-01-01 is before 1970"))
  }

  @Test("losses are a failure where one is strict", arguments: [("", 0), ("--strict", 1)])
  func losses(options: String, status: Int32) throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    try scratch.write(Data("Dee\0 Sample\n\nBuilt it.\n".utf8), "applicants/dee.txt")
    let outcome = try Command(scratch: scratch).runSmall("shortlist applicants -o run \(options)")
    #expect(outcome.status == status)
    #expect(outcome.summary == "summary discovered=4 ok=3 degraded=1 failed=0 skipped=0 exit=\(status)")
  }

  @Test func quietPrintsWhatFailedAndTheSummaryOnly() throws {
    let (outcome, _) = try run("shortlist applicants -o run --quiet")
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.words == """
        applicants/empty.txt: error: not read: empty
          help: the file is empty; ask for it again
        summary discovered=4 ok=3 degraded=0 failed=1 skipped=0 exit=1

        """)
  }

  @Test func wordsGoToStandardErrorAndTheTableToStandardOutput() throws {
    let (outcome, _) = try run("shortlist applicants -o run")
    #expect(outcome.text.hasPrefix("Small, as of 2026-11-22\n3 of 4 candidates ranked; "))
    #expect(outcome.text.contains("Ada Muster"))
    #expect(!outcome.words.contains("Ada"))
    #expect(!outcome.text.contains("\u{1B}"))
  }

  @Test func theRunOfBeforeStaysWhereANewOneFails() throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    _ = try Command(scratch: scratch).runSmall("shortlist applicants -o run")
    let before = try scratch.read("run/COMPLETE")
    try scratch.write("", "applicants/empty.txt")
    #expect(try Command(scratch: scratch).runSmall("shortlist applicants -o run --fail-fast").status == 3)
    #expect(try scratch.read("run/COMPLETE") == before)
    #expect(try Command(scratch: scratch).runSmall("shortlist applicants -o run").status == 1)
    #expect(try scratch.read("run/COMPLETE") != before)
  }

  @Test(
    "a full disk is no success",
    arguments: [
      "shortlist applicants -o run", "discover applicants", "schema", "schema shortlist",
    ])
  func fullDisk(arguments: String) throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    let command = Command(scratch: scratch)
    let outcome =
      arguments.hasPrefix("shortlist")
      ? try command.runSmall(arguments, to: "/dev/full") : try command.run(arguments, to: "/dev/full")
    #expect(outcome.status == 4)
    #expect(
      outcome.words.contains(
        """
        standard output: error: cannot be written: No space left on device (errno 28)
          help: make room where the output goes, and start again

        """))
    if arguments.hasPrefix("shortlist") { #expect(outcome.summary.hasSuffix("exit=4")) }
  }

  @Test func aClosedStandardOutputIsNoSuccess() throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    let outcome = try Command(scratch: scratch).run(["discover", "applicants"], closingOutput: true)
    #expect(outcome.status == 4)
    #expect(
      outcome.words == """
        standard output: error: cannot be written: Bad file descriptor (errno 9)
          help: make room where the output goes, and start again

        """)
  }

  private func run(_ arguments: String) throws -> (Command.Outcome, Scratch) {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    try scratch.write("", "applicants/empty.txt")
    return (try Command(scratch: scratch).runSmall(arguments), scratch)
  }
}
