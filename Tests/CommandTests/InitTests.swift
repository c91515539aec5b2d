import Testing

/// Beginning a rubric of one's own.
@Suite struct InitTests {
  @Test func whatItWritesPassesItsOwnCheckAndRanks() throws {
    let command = Command(scratch: try Scratch())
    let outcome = try command.run("init python-backend")
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(
      outcome.words == """
        wrote python-backend.yaml
        wrote rubric/rubric.yaml
        wrote rubric/card.yaml
        wrote rubric/services.yaml
        wrote rubric/testing.yaml
        next: assay check python-backend.yaml

        """)
    let check = try command.run("check python-backend.yaml")
    #expect(check.status == 0, "\(check.words)")
    // Numbers that nobody gave a reason for and nobody stands for are told, and are no mistake.
    #expect(check.words.hasSuffix("sentences tried, 0 problems, 2 warnings\n"))
    #expect(try command.run("card python-backend.yaml").text.contains("\nUncalibrated: nobody compared"))

    try command.scratch.write(Self.eve, "people/eve/resume.txt")
    try command.scratch.write(Self.fay, "people/fay/resume.txt")
    let run = try command.run(
      "shortlist people --pipeline python-backend.yaml --as-of 2026-11-22 --output run")
    #expect(run.status == 0, "\(run.words)")
    let rows = try command.scratch.read("run/shortlist.csv").split(whereSeparator: \.isNewline)
    #expect(rows.dropFirst().map { $0.contains("eve") } == [true, false], "\(rows)")
  }

  @Test func writesNothingWhereSomethingIsInTheWay() throws {
    let command = Command(scratch: try Scratch())
    try command.scratch.write("mine", "rubric/testing.yaml")
    let outcome = try command.run("init python-backend")
    #expect(outcome.status == 2)
    #expect(
      outcome.words == """
        rubric/testing.yaml: error: there is something of this name already; nothing was written
          help: move it away, or work in another folder

        """)
    #expect(try command.scratch.read("rubric/testing.yaml") == "mine")
    #expect(!command.scratch.has("python-backend.yaml") && !command.scratch.has("rubric/rubric.yaml"))
  }

  @Test(
    "a name that is no file's name is told",
    arguments: ["Python", "a/b", "../x", "2d", "a_b", "é", String(repeating: "a", count: 61)])
  func tellsNames(name: String) throws {
    let command = Command(scratch: try Scratch())
    let outcome = try command.run(["init", name])
    #expect(outcome.status == 2)
    #expect(
      outcome.words == """
        \(name): error: this cannot be the name of a pipeline
          help: begin with a letter and use small letters, digits and hyphens, as in python-backend

        """)
    #expect(!command.scratch.has("rubric"))
  }

  private static let eve = """
    Eve Muster
    eve@example.com

    Experience

    Engineer, Example Ltd, January 2024 - present
    - Built the FastAPI gateway in Python; wrote it with a task queue because exports blocked the workers.
    - Wrote pytest suites and property-based tests that found two rounding faults.

    """

  private static let fay = """
    Fay Sample
    fay@example.com

    Skills
    Python, Django, pytest

    """
}
