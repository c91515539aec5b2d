import Foundation
import Glibc
import Testing

/// A run of which nothing changed is left as it is; anything else that could change a byte makes it anew.
@Suite struct StandingRunTests {
  private static let words = "shortlist applicants -o run --state state.sqlite"

  /// A run that was made with a state.
  private func run() throws -> (Scratch, Command, Command.Outcome) {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    try scratch.write("", "applicants/empty.txt")
    let command = Command(scratch: scratch)
    let first = try command.runSmall(Self.words)
    #expect(first.status == 1)
    return (scratch, command, first)
  }

  /// The number of the file that seals the run: another one once the run was made anew.
  private func number(_ scratch: Scratch) throws -> UInt64 {
    var status = stat()
    try #require(stat(scratch.path + "/run/COMPLETE", &status) == 0)
    return UInt64(status.st_ino)
  }

  @Test func isLeftAsItIsAndTellsTheSame() throws {
    let (scratch, command, first) = try run()
    let before = try number(scratch)
    let second = try command.runSmall(Self.words)
    #expect(try number(scratch) == before)
    #expect(second.status == first.status)
    #expect(second.output == first.output)
    let told = "nothing has changed since run was written; it was left as it is\n"
    #expect(second.words.contains(told))
    #expect(second.words.replacing(told, with: "") == first.words)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.path).filter { $0.hasPrefix(".run") } == [])
  }

  @Test(
    "is made anew where something changed",
    arguments: [
      "a file of the same size and time", "a new file", "a file gone", "a name", "the day",
      "how many are shown",
      "a report", "a report gone", "a stranger in the run", "the manifest gone", "the run gone", "the rules",
      "the columns", "a purge",
    ])
  func isMadeAnew(what: String) throws {
    let (scratch, command, _) = try run()
    let before = try number(scratch)
    // A number that was given back may be given out again.
    try FileManager.default.linkItem(
      atPath: scratch.path + "/run/COMPLETE", toPath: scratch.path + "/kept-number")
    var words = Self.words
    func shell(_ line: String) throws {
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-ec", line]
      process.currentDirectoryURL = URL(filePath: scratch.path)
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    switch what {
    case "a file of the same size and time":
      try shell(
        "touch -r applicants/bob.txt t && sed -i s/Tokio/Serde/ applicants/bob.txt && touch -r t applicants/bob.txt"
      )
    case "a new file": try shell("cp applicants/bob.txt applicants/new.txt")
    case "a file gone": try shell("rm applicants/cem.txt")
    case "a name": try shell("mv applicants/cem.txt applicants/dem.txt")
    case "the day":
      let other = try command.run(words + " --pipeline rules/small.yaml --as-of 2026-11-23")
      #expect(!other.words.contains("nothing has changed"))
    case "how many are shown": words += " --top 2"
    case "a report": try shell("echo more >> run/shortlist.md")
    case "a report gone": try shell("rm run/evidence.csv")
    case "a stranger in the run":
      try shell("touch run/note")
      #expect(try command.runSmall(words).status == 2)
      return
    case "the manifest gone": try shell("rm run/run.json")
    case "the run gone": try shell("rm -r run")
    case "the rules": try shell("sed -i 's/cap: 0/cap: 1/' rules/cues/en.yaml")
    case "the columns":
      try shell("printf 'id,path,team\\nbob,applicants/bob.txt,one\\n' > list.csv")
      words = words.replacing("applicants", with: "--candidates list.csv")
      #expect(try command.runSmall(words).status == 0)
      try shell("sed -i s/one/two/ list.csv")
      #expect(try command.runSmall(words).words.contains("nothing has") == false)
      #expect(try scratch.read("run/shortlist.csv").contains("two"))
      return
    default: #expect(try command.run("purge --state state.sqlite --candidate bob").status == 0)
    }
    let outcome = try command.runSmall(words)
    #expect(!outcome.words.contains("nothing has changed"))
    #expect(try number(scratch) != before)
    #expect(try command.run("verify run").status == 0)
    _ = try command.runSmall(words.replacing("-o run --state state.sqlite", with: "-o fresh"))
    #expect(try scratch.read("run/shortlist.csv") == (try scratch.read("fresh/shortlist.csv")))
  }

  @Test func aFileThatWasNotThereIsLookedForAgain() throws {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    let command = Command(scratch: scratch)
    try scratch.write("id,path\nada,applicants/ada/resume.txt\ndee,later.txt\n", "list.csv")
    let words = "shortlist --candidates list.csv -o run --state state.sqlite"
    for _ in 0..<2 {
      let outcome = try command.runSmall(words)
      #expect(outcome.status == 1)
      #expect(!outcome.words.contains("nothing has changed"))
      #expect(
        outcome.words.contains(
          """
          ./later.txt: error: not read: unreadable: ENOENT, no such file
            help: there is no file of this name any more, or its path was written wrongly; put it back or mend the list, and run this again

          """))
    }
    try scratch.copy(scratch.path + "/applicants/bob.txt", "later.txt")
    #expect(try command.runSmall(words).status == 0)
  }
}
