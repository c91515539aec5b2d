import Foundation
import Glibc
import Testing

/// A run that cannot be made ends before the first file is read, with what to do.
@Suite struct BadRunTests {
  @Test(
    "a folder that cannot be ranked is told",
    arguments: [
      (
        "missing",
        """
        missing: error: cannot be read: there is no such folder
          help: name a folder that exists
        """
      ),
      (
        "empty",
        """
        empty: error: there is no candidate in this folder
          help: put one folder for each applicant, or loose résumé files, into it
        """
      ),
      (
        "applicants/bob.txt",
        """
        applicants/bob.txt: error: cannot be read: it is a file, not a folder
          help: name the folder that holds the applicants
        """
      ),
    ])
  func tellsOfFolders(folder: String, says: String) throws {
    try expect(says, 2, "shortlist \(folder) -o run")
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    try scratch.makeFolder("empty")
    let outcome = try Command(scratch: scratch).run("discover \(folder)")
    #expect(outcome.words == says + "\n")
    #expect(outcome.status == 2)
  }

  @Test(
    "an output folder that cannot be written is told",
    arguments: [
      (
        "file", 2,
        """
        file: error: is a file, not a folder
          help: move it away, or name another folder with --output; nothing was changed
        """
      ),
      (
        "file/run", 4,
        """
        file: error: cannot be opened: Not a directory (errno 20)
          help: name a folder with --output whose parents are folders
        """
      ),
      (
        "foreign", 2,
        """
        foreign: error: holds files that Assay did not write, such as mine.txt
          help: move it away, or name another folder with --output; nothing was changed
        """
      ),
      (
        "applicants/run", 2,
        """
        applicants/run: error: lies inside the applicants folder applicants
          help: name a folder elsewhere with --output, so that a run is never read as an application
        """
      ),
      (
        "/proc/run", 4,
        """
        /proc/run: error: cannot be locked: No such file or directory (errno 2)
          help: name a folder with --output whose parents are folders
        """
      ),
    ] as [(String, Int32, String)])
  func tellsOfOutputs(output: String, status: Int32, says: String) throws {
    try expect(says, status, "shortlist applicants -o \(output)")
  }

  @Test func aPipelineThatIsMissingIsTold() throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    let outcome = try Command(scratch: scratch).run("shortlist applicants -o run --pipeline no.yaml")
    #expect(
      outcome.words == """
        no.yaml: error: cannot read the pipeline: there is no such file
          help: give the path of a pipeline file; without one, the built-in pipeline is used

        """)
    #expect(outcome.status == 2)
    #expect(!scratch.has("run"))
  }

  @Test func aKeyThatIsUnknownIsTold() throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    try SmallPipeline.write(to: scratch)
    let text = try scratch.read("rules/small.yaml")
    try scratch.write(text.replacing("rubric:", with: "rubrik:"), "rules/small.yaml")
    for command in ["shortlist applicants -o run", "read", "extract", "assess", "rank"] {
      let outcome = try Command(scratch: scratch).run(command + " --pipeline rules/small.yaml")
      #expect(
        outcome.words == """
          rules/small.yaml:1:1: error: a pipeline needs the key 'rubric'
            help: add `rubric: …`
          rules/small.yaml:3:1: error: unknown key 'rubrik' in a pipeline
            help: did you mean 'rubric'?

          """)
      #expect(outcome.status == 2)
      #expect(outcome.output.isEmpty)
    }
    #expect(!scratch.has("run"))
  }

  @Test func theMalformedFixturesAreToldInOneRunEach() throws {
    let scratch = try Scratch()
    let folder = SourceTree.root + "fixtures/malformed/"
    let unknown = try Command(scratch: scratch).run(["check", folder + "pipeline-unknown-key/pipeline.yaml"])
    #expect(unknown.status == 2)
    #expect(
      unknown.words.contains(
        "pipeline.yaml:4:1: error: unknown key 'rubrik' in a pipeline\n  help: did you mean 'rubric'?\n"))
    let typo = try Command(scratch: scratch).run(["check", folder + "rubric-typo/pipeline.yaml"])
    #expect(typo.status == 2)
    for says in [
      "rubric.yaml:15:13: error: unknown skill 'asinc'\n  help: did you mean 'async'?\n",
      "async.yaml:11:5: error: unknown key 'phrazes' in a signal\n  help: did you mean 'phrases'?\n",
      "async.yaml:14:9: error: the example marks no hit: Ran Tokio services for 40,000 clients.\n  help: mark what is to be found «so»\n",
      "async.yaml:15:9: error: signal 'async.tokio' is declared twice\n  help: it is first declared at line 8; rename one or merge the two\n",
    ] {
      #expect(typo.words.contains(says))
    }
  }

  @Test func anExampleThatFailsIsTold() throws {
    let scratch = try Scratch()
    try SmallPipeline.write(to: scratch)
    let text = try scratch.read("rules/rubric/web.yaml")
    try scratch.write(
      text.replacing("phrases: [axum]", with: "phrases: [axum]\n    examples: [\"Built «Rocket» pages.\"]"),
      "rules/rubric/web.yaml")
    let outcome = try Command(scratch: scratch).run("check rules/small.yaml")
    #expect(outcome.status == 2)
    #expect(outcome.words.contains("rules/rubric/web.yaml:"))
    #expect(outcome.summary.hasPrefix("rules/small.yaml: "))
  }

  @Test func sayingNothingDoesNothingAndIsNoSuccess() throws {
    let outcome = try Command(scratch: try Scratch()).run([])
    #expect(outcome.status == 2)
    #expect(outcome.words.hasPrefix("OVERVIEW: Reads folders of applicants"))
    #expect(outcome.output.isEmpty)
  }

  @Test(
    "wrong usage is told with exit code 2",
    arguments: [
      (
        "shortlist applicants --as-of yesterday",
        "Error: The value 'yesterday' is invalid for '--as-of <day>': 'yesterday' is no day; write YYYY-MM-DD, such as 2026-11-22"
      ),
      (
        "shortlist applicants --as-of 2026-02-30",
        "Error: The value '2026-02-30' is invalid for '--as-of <day>': '2026-02-30' is no day; write YYYY-MM-DD, such as 2026-11-22"
      ),
      ("shortlist", "Error: name an applicants folder, or a list with --candidates"),
      ("shortlist applicants --top 0", "Error: --top must be 1 or more"),
      ("shortlist applicants --jobs 0", "Error: --jobs must be 1 or more"),
      ("shortlist applicants --max-failures -1", "Error: Missing value for '--max-failures <n>'"),
      ("shortlist applicants --loud", "Error: Unknown option '--loud'"),
      ("rnak", "Error: Unexpected argument 'rnak'"),
      ("report --format pdf", "Error: The value 'pdf' is invalid for '--format <format>'."),
    ])
  func tellsOfUsage(arguments: String, says: String) throws {
    let outcome = try Command(scratch: try Scratch()).run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.words.hasPrefix(says), "\(outcome.words)")
    #expect(outcome.output.isEmpty)
  }

  private func expect(_ says: String, _ status: Int32, _ arguments: String) throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    try scratch.makeFolder("empty")
    try scratch.write("", "file")
    try scratch.write("", "foreign/mine.txt")
    let outcome = try Command(scratch: scratch).runSmall(arguments)
    #expect(outcome.words == says + "\n")
    #expect(outcome.status == status)
    #expect(outcome.output.isEmpty)
    #expect(!scratch.has("run"))
    #expect(!scratch.has("file/run") && !scratch.has("applicants/run"))
  }
}
