import Foundation
import Testing

/// The stages as filters.
@Suite struct FilterTests {
  @Test func theChainOfFiltersGivesTheBytesOfTheRun() throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    try scratch.write("", "applicants/empty.txt")
    let command = Command(scratch: scratch)
    let run = try command.runSmall("shortlist applicants -o output/applicants")
    let read = try command.runSmall("read", input: try command.run("discover applicants").output)
    #expect(read.status == 1, "a file was not read")
    #expect(read.words == "summary discovered=4 ok=3 degraded=0 failed=1 skipped=0 exit=1\n")
    let extracted = try command.runSmall("extract", input: read.output)
    let assessed = try command.runSmall("assess", input: extracted.output)
    #expect(extracted.status == 0 && assessed.status == 0)
    let ranked = try command.runSmall("rank", input: assessed.output)
    #expect(ranked.output == (try scratch.bytes("output/applicants/shortlist.json")))
    #expect(
      lines(assessed.text).sorted()
        == lines(try scratch.read("output/applicants/assessments.ndjson")).sorted())
    for (format, file) in [
      ("json", "shortlist.json"), ("csv", "shortlist.csv"), ("html", "shortlist.html"),
      ("markdown", "shortlist.md"),
      ("skills", "skills.csv"), ("evidence", "evidence.csv"), ("scoring", "scoring.csv"),
      ("documents", "documents.ndjson"),
    ] {
      let report = try command.run("report --format \(format)", input: ranked.output)
      #expect(report.output == (try scratch.bytes("output/applicants/\(file)")), "\(format)")
    }
    #expect(try command.run("report --format text --top 10", input: ranked.output).output == run.output)
  }

  @Test("every line stands for itself, so that lines may be cut apart and joined") func linesAreIndependent()
    throws
  {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    let command = Command(scratch: scratch)
    let lines = lines(try command.run("discover applicants").text)
    #expect(lines.count == 3)
    var assessments: [String] = []
    for line in lines.reversed() {
      let read = try command.runSmall("read", input: Data(line.utf8))
      let extracted = try command.runSmall("extract", input: read.output)
      assessments.append(try command.runSmall("assess", input: extracted.output).text)
    }
    let ranked = try command.runSmall("rank", input: Data(assessments.joined(separator: "\n\n").utf8))
    _ = try command.runSmall("shortlist applicants -o run")
    #expect(ranked.output == (try scratch.bytes("run/shortlist.json")))
  }

  @Test(
    "a line that is none of the stage before is told with its number",
    arguments: [
      ("read", "discover", "candidate"), ("extract", "read", "documents"), ("assess", "extract", "signals"),
      ("rank", "assess", "assessment"),
    ])
  func tellsOfLines(filter: String, before: String, schema: String) throws {
    let help = "\n  help: pipe the output of `assay \(before)` into this command\n"
    for (line, says) in [
      ("hello", "not a line of `assay \(before)`: it is no JSON object"),
      ("[1]", "not a line of `assay \(before)`: it is no JSON object"),
      ("{}", "this is a line of no schema, not of assay/\(schema)/1"),
      (#"{"schema":"assay/other/1"}"#, "this is a line of assay/other/1, not of assay/\(schema)/1"),
    ] {
      let outcome = try Command(scratch: try Scratch()).runSmall(filter, input: Data("\n\(line)\n".utf8))
      #expect(outcome.words == "standard input:2: error: \(says)\(help)")
      #expect(outcome.status == 2)
    }
  }

  @Test func aLineThatLacksAPartIsTold() throws {
    let line = #"{"schema":"assay/candidate/1","id":"ada"}"#
    let outcome = try Command(scratch: try Scratch()).runSmall("read", input: Data(line.utf8))
    #expect(
      outcome.words
        == "standard input:1: error: not a line of `assay discover`: it has no 'documents'\n  help: pipe the output of `assay discover` into this command\n"
    )
    #expect(outcome.status == 2)
  }

  @Test func assessmentsByOtherRulesAreRefused() throws {
    let (scratch, assessed) = try assessments()
    let text = try scratch.read("rules/rubric/web.yaml")
    try scratch.write(text.replacing("title: Web", with: "title: Pages"), "rules/rubric/web.yaml")
    let outcome = try Command(scratch: scratch).runSmall("rank", input: assessed)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.words.hasPrefix("standard input:1: error: it was made by other rules (small, sha256:"))
    #expect(outcome.words.hasSuffix(")\n  help: name the same pipeline with --pipeline in every stage\n"))
  }

  @Test func assessmentsOfTwoDaysAreRefused() throws {
    let (scratch, assessed) = try assessments()
    let lines = lines(String(decoding: assessed, as: UTF8.self))
    let other = lines[1].replacing(#""asOf":"2026-11-22""#, with: #""asOf":"2026-11-23""#)
    let outcome = try Command(scratch: scratch).runSmall("rank", input: Data("\(lines[0])\n\(other)\n".utf8))
    #expect(
      outcome.words
        == "standard input:2: error: its as-of day is 2026-11-23, and that of the lines before is 2026-11-22\n  help: assess all candidates with one --as-of\n"
    )
    #expect(outcome.status == 2)
  }

  @Test func aCandidateIsRankedOnce() throws {
    let (scratch, assessed) = try assessments()
    let outcome = try Command(scratch: scratch).runSmall("rank", input: assessed + assessed)
    #expect(
      outcome.words
        == "standard input:4: error: the candidate 'ada' was on a line before\n  help: hand on each assessment once\n"
    )
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
  }

  @Test func aFolderThatCannotBeListedIsAFailure() throws {
    let source = #"{"id":"ada","file":"applicants/ada","content":null,"problem":"unreadable folder"}"#
    let line =
      #"{"schema":"assay/candidate/1","id":"ada","documents":[\#(source)],"columns":[],"findings":[]}"#
    let outcome = try Command(scratch: try Scratch()).runSmall("read", input: Data(line.utf8))
    #expect(outcome.summary == "summary discovered=1 ok=0 degraded=0 failed=1 skipped=0 exit=1")
    #expect(outcome.text.contains(#""reason":"unreadable: the folder cannot be listed""#))
  }

  @Test func nothingToRankIsTold() throws {
    let outcome = try Command(scratch: try Scratch()).runSmall("rank")
    #expect(
      outcome.words
        == "standard input: error: there are no assessments\n  help: pipe the output of `assay assess` into this command\n"
    )
    #expect(outcome.status == 2)
  }

  @Test func whatIsNoShortlistIsTold() throws {
    let outcome = try Command(scratch: try Scratch()).run("report", input: Data("{}".utf8))
    #expect(
      outcome.words
        == "standard input: error: this is no shortlist.json of this version\n  help: name the shortlist.json of a run, or pipe the output of `assay rank` into this command\n"
    )
    #expect(outcome.status == 2)
  }

  @Test func readShowsAFileAsTheProgramSeesIt() throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    let outcome = try Command(scratch: scratch).runSmall("read --show applicants/bob.txt")
    #expect(outcome.status == 0)
    #expect(outcome.text.hasPrefix("file: applicants/bob.txt\nread as: text, utf-8, ok\nabout: resume\n"))
    #expect(outcome.text.contains("Rust, Tokio"))
  }

  private func assessments() throws -> (Scratch, Data) {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    let command = Command(scratch: scratch)
    let read = try command.runSmall("read", input: try command.run("discover applicants").output)
    let extracted = try command.runSmall("extract", input: read.output)
    return (scratch, try command.runSmall("assess", input: extracted.output).output)
  }

  private func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
}
