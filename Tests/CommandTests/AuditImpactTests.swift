import Foundation
import Glibc
import Testing

/// How a ranking meets groups of people.
@Suite struct AuditImpactTests {
  private static let groups = """
    candidate,sex,origin
    p01,M,x
    p02,F,x
    p03,M,y
    p04,F,y
    p05,M,x
    p06,F,
    p07,,y
    stranger,F,x

    """

  @Test func eachCutAndEachDivisionHasItsFigures() throws {
    let (command, _) = try run()
    let audit = try json(try command.run("audit impact run --groups groups.csv --json"))
    let divisions = try #require(audit["divisions"] as? [[String: Any]])
    #expect(divisions.map { $0["columns"] as? [String] } == [["sex"], ["origin"], ["sex", "origin"]])
    let sexes = try #require(divisions[0]["groups"] as? [[String: Any]])
    #expect(sexes.map { $0["group"] as? String } == ["F", "M"])
    #expect(sexes.map { $0["ranked"] as? Int } == [3, 3])
    #expect((divisions[0]["unknown"] as? [String: Any])?["ranked"] as? Int == 1)
    let cuts = try #require(divisions[0]["selection"] as? [[String: Any]])
    #expect(cuts.map { $0["top"] as? Int } == Array(1...7))
    let both = try #require(divisions[2]["groups"] as? [[String: Any]])
    #expect(both.map { $0["group"] as? String } == ["F / x", "F / y", "M / x", "M / y"])
    let candidates = try #require(audit["candidates"] as? [String: Any])
    #expect(candidates["notInRun"] as? [String] == ["stranger"])
    #expect(candidates["notInFile"] as? [String] == ["unread"])
    #expect(candidates["setAside"] as? Int == 1)
  }

  @Test func equalScoresOnBothSidesOfACutAreSaid() throws {
    let (command, _) = try run()
    let audit = try json(try command.run("audit impact run --groups groups.csv --top 3 --json"))
    let division = try #require((audit["divisions"] as? [[String: Any]])?.first)
    let cut = try #require((division["selection"] as? [[String: Any]])?.first)
    let tie = try #require(cut["tie"] as? [String: Any])
    #expect(tie["inside"] as? Int == 3 && tie["outside"] as? Int == 4)
    #expect(division["scoring"] is NSNull, "all have the median, and nobody is above it")
    let text = try command.run("audit impact run --groups groups.csv --top 3").text
    #expect(text.contains("is on both sides of this cut: 3 selected, 4 not."))
    #expect(text.contains("7 of 7 have exactly it. Nobody is above it: not defined."))
  }

  @Test func itPrintsFiguresTheirSourceAndLimitsAndNoVerdict() throws {
    let (command, _) = try run()
    for options in ["", "--top 2", "--json", "--top 2 --json"] {
      let outcome = try command.run("audit impact run --groups groups.csv \(options)")
      #expect(outcome.status == 0 && outcome.words.isEmpty)
      let text = outcome.text.lowercased()
      for word in ["pass", "fail", "compliant", "discriminat", "biased"] {
        #expect(!text.contains(word), "\(word) with \(options)")
      }
      #expect(text.contains("sha256:") && text.contains("2026-11-22") && text.contains("groups.csv"))
      #expect(text.contains("29 cfr 1607.4"))
    }
  }

  @Test func aTableIsSetForATerminal() throws {
    let (command, _) = try run()
    let text = try command.run("audit impact run --groups groups.csv --top 2").text
    #expect(
      text.contains(
        """
        | group | count | selected |   rate | ratio | below 4/5 | short by |     z | Fisher | notes      |
        | ----- | ----: | -------: | -----: | ----: | --------: | -------: | ----: | -----: | ---------- |
        | F     |     3 |        1 | 33.3 % |       |           |          |       |        | reference  |
        | M     |     3 |        1 | 33.3 % | 1.000 |        no |        0 | 0.000 | 1.0000 | see Fisher |
        """), "\(text)")
  }

  @Test(
    "few of the ranked in the file, or nobody, is no reason to end",
    arguments: ["", "p01,F\n", "p01,F\np02,M\n"])
  func fewGroups(rows: String) throws {
    let (command, scratch) = try run()
    try scratch.write("candidate,sex\n" + rows, "few.csv")
    for options in ["", " --top 1", " --json"] {
      let outcome = try command.run("audit impact run --groups few.csv" + options)
      #expect(outcome.status == 0 && !outcome.output.isEmpty, "\(outcome.words)")
    }
  }

  @Test(
    "wrong usage is told",
    arguments: [
      (
        "audit impact run --groups none.csv",
        "none.csv: error: there is no such file of groups\n  help: name a CSV file with --groups\n"
      ),
      (
        "audit impact nowhere --groups groups.csv",
        "nowhere: error: there is no such run\n  help: name the folder that `assay shortlist` wrote\n"
      ),
    ])
  func wrongUsage(arguments: String, words: String) throws {
    let (command, _) = try run()
    let outcome = try command.run(arguments)
    #expect(outcome.words == words)
    #expect(outcome.status == 2 && outcome.output.isEmpty)
  }

  /// The kernel tells who opens the file.
  @Test func noOtherCommandOpensTheFileOfGroups() throws {
    let (command, scratch) = try run()
    let watch = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    #expect(watch >= 0)
    defer { close(watch) }
    #expect(inotify_add_watch(watch, scratch.path + "/groups.csv", UInt32(IN_OPEN)) >= 0)
    let candidates = try command.run("discover applicants")
    let documents = try command.runSmall("read", input: candidates.output)
    let signals = try command.runSmall("extract", input: documents.output)
    let assessments = try command.runSmall("assess", input: signals.output)
    let shortlist = try command.runSmall("rank", input: assessments.output)
    for arguments in [
      "report --format html", "report --format json",
    ] {
      #expect(try !command.run(arguments, input: shortlist.output).output.isEmpty)
    }
    _ = try command.runSmall("shortlist applicants -o run")
    for arguments in ["explain run p01", "explain run p01 p02", "diff run run", "verify run"] {
      #expect(try command.run(arguments).status == 0, "\(arguments)")
    }
    #expect(Self.hasEvents(watch) == false)
    _ = try command.run("audit impact run --groups groups.csv")
    #expect(Self.hasEvents(watch), "the audit itself is seen to open it")
  }

  private static func hasEvents(_ watch: Int32) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    return buffer.withUnsafeMutableBytes { Glibc.read(watch, $0.baseAddress, $0.count) } > 0
  }

  private func json(_ outcome: Command.Outcome) throws -> [String: Any] {
    #expect(outcome.status == 0, "\(outcome.words)")
    return try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
  }

  /// A run of seven people with one and the same résumé, and one who cannot be read.
  private func run() throws -> (Command, Scratch) {
    let scratch = try Scratch()
    for number in 1...7 {
      try scratch.write(
        "Person \(number)\n\nEXPERIENCE\n\nEngineer, Example Ltd\n2022 – present\n- Built a service in Rust on Tokio.\n",
        "applicants/p0\(number).txt")
    }
    try scratch.write("", "applicants/unread.txt")
    try scratch.write(Self.groups, "groups.csv")
    let command = Command(scratch: scratch)
    _ = try command.runSmall("shortlist applicants -o run")
    return (command, scratch)
  }
}
