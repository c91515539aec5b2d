import Foundation
import Testing

/// Recording what people decide.
@Suite struct DecideTests {
  private static let ada = [
    "decide", "run", "ada", "--by", "R. Lee", "--outcome", "second interview", "--because",
    "told of a \"race\"\nof her own",
    "--log", "log.ndjson",
  ]

  @Test func aDecisionIsALineAndALaterOneLeavesItAlone() throws {
    let command = try commandWithRun()
    let first = try command.run(Self.ada + ["--levels", "web=2,async=4"])
    #expect(first.status == 0 && first.output.isEmpty)
    #expect(first.words == "log.ndjson: recorded; decisions about ada in it: 1\n")
    let line = try command.scratch.read("log.ndjson")
    let decision = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
    #expect(decision.schema == "assay/decision/1" && decision.candidate == "ada" && decision.by == "R. Lee")
    #expect(decision.outcome == "second interview" && decision.because == "told of a \"race\"\nof her own")
    #expect(decision.levels == ["async": 4, "web": 2])
    #expect(decision.run.hasPrefix("sha256:") && decision.run.utf8.count == 71)
    #expect(try #require(ISO8601DateFormatter().date(from: decision.at)).timeIntervalSinceNow < 1)

    #expect(try command.run(Self.ada).words == "log.ndjson: recorded; decisions about ada in it: 2\n")
    let both = try command.scratch.read("log.ndjson")
    #expect(both.hasPrefix(line) && both.split(separator: "\n").count == 2)
    let mode = try FileManager.default.attributesOfItem(atPath: command.scratch.path + "/log.ndjson")
    #expect(mode[.posixPermissions] as? Int == 0o600)
  }

  @Test func aRunThatIsMadeAgainHasTheSameName() throws {
    let command = try commandWithRun()
    _ = try command.run(Self.ada)
    _ = try command.runSmall("shortlist applicants --output again")
    _ = try command.run(Self.ada.map { $0 == "run" ? "again" : $0 })
    let runs = try command.scratch.read("log.ndjson").split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8)).run
    }
    #expect(runs.count == 2 && runs[0] == runs[1])
  }

  @Test func evaluateTakesTheLastLevelsAndOnlyTheSkillsThatWereAsked() throws {
    let command = try commandWithRun()
    _ = try command.run(Self.ada + ["--levels", "async=0,web=0"])
    _ = try command.run(Self.ada + ["--levels", "web=4"])
    _ = try command.run(Self.ada)
    _ = try command.run(Self.ada.map { $0 == "ada" ? "bob" : $0 })
    let outcome = try command.runSmall("evaluate applicants --truth log.ndjson --json --as-of 2026-11-22")
    #expect(outcome.status == 0, "\(outcome.words)")
    let result = try JSONDecoder().decode(Evaluated.self, from: outcome.output)
    #expect(result.candidates == 1)
    #expect(result.disagreements.map(\.skill) == ["web"] && result.disagreements.map(\.truth) == [4])
  }

  @Test func evaluateSaysWhereNothingWasCompared() throws {
    let command = try commandWithRun()
    try command.scratch.write("", "log.ndjson")
    let nothing = try command.runSmall("evaluate applicants --truth log.ndjson --as-of 2026-11-22")
    #expect(nothing.status == 2 && nothing.words.contains("nothing was compared"), "\(nothing.words)")
    _ = try command.run(Self.ada + ["--levels", "web=4"])
    let one = try command.runSmall("evaluate applicants --truth log.ndjson --as-of 2026-11-22")
    #expect(String(decoding: one.output, as: UTF8.self).contains("| async | 0 | – | – | – | 0 |"))
  }

  @Test(
    "what cannot be recorded is told, and nothing is",
    arguments: [
      (
        ["zoe"], [],
        "run: error: there is no candidate 'zoe' in this run\n  help: the ids stand in shortlist.csv of the run\n"
      ),
      (
        ["ada"], ["--levels", "asnyc=3"],
        "run: error: the rubric of this run has no skill 'asnyc'\n  help: its skills are async, web\n"
      ),
    ])
  func tellsWhatIsNotThere(candidate: [String], options: [String], says: String) throws {
    let command = try commandWithRun()
    let outcome = try command.run(Self.ada.map { $0 == "ada" ? candidate[0] : $0 } + options)
    #expect(outcome.words == says)
    #expect(outcome.status == 2 && !command.scratch.has("log.ndjson"))
  }

  @Test(
    "wrong usage is told",
    arguments: [
      ["--levels", "async"], ["--levels", "async=5"], ["--levels", "web=1,web=2"], ["--levels", ""],
    ])
  func tellsWrongLevels(options: [String]) throws {
    let command = try commandWithRun()
    #expect(try command.run(Self.ada + options).status == 2)
    #expect(!command.scratch.has("log.ndjson"))
  }

  @Test func whyIsNeeded() throws {
    let command = try commandWithRun()
    let outcome = try command.run(Self.ada.map { $0.hasPrefix("told") ? "  " : $0 })
    #expect(
      outcome.status == 2 && outcome.words.contains("--because is empty; a decision names who, what and why"))
  }

  @Test(
    "a file that is no log stays as it is",
    arguments: [
      (
        "name,score\n",
        "log.ndjson:1: error: this is no line of a decision log\n  help: name a log that `assay decide` wrote, or a file that does not exist yet\n"
      ),
      (
        "\n\n ",
        "log.ndjson:3: error: this is no line of a decision log\n  help: name a log that `assay decide` wrote, or a file that does not exist yet\n"
      ),
    ])
  func leavesOtherFilesAlone(text: String, says: String) throws {
    let command = try commandWithRun()
    try command.scratch.write(text, "log.ndjson")
    let outcome = try command.run(Self.ada)
    #expect(outcome.words == says)
    #expect(outcome.status == 2)
    #expect(try command.scratch.read("log.ndjson") == text)
  }

  @Test func aLogThatBreaksOffIsRefused() throws {
    let command = try commandWithRun()
    _ = try command.run(Self.ada)
    let cut = String(try command.scratch.read("log.ndjson").dropLast())
    try command.scratch.write(cut, "log.ndjson")
    let outcome = try command.run(Self.ada)
    #expect(
      outcome.words == """
        log.ndjson: error: its last line breaks off, so nothing was added
          help: look at the end of the file, and begin a new log or end the line

        """)
    #expect(outcome.status == 2)
    #expect(try command.scratch.read("log.ndjson") == cut)
  }

  private struct Line: Decodable {
    let schema: String
    let run: String
    let candidate: String
    let at: String
    let by: String
    let outcome: String
    let because: String
    let levels: [String: Int]
  }

  private struct Evaluated: Decodable {
    struct Disagreement: Decodable {
      let skill: String
      let truth: Int
    }
    let candidates: Int
    let disagreements: [Disagreement]
  }

  private func commandWithRun() throws -> Command {
    let command = Command(scratch: try Scratch())
    try Applicants.write(to: command.scratch)
    let outcome = try command.runSmall("shortlist applicants --output run")
    #expect(outcome.status == 0, "\(outcome.words)")
    return command
  }
}
