import Foundation
import Testing

/// Why a score is what it is.
@Suite struct ExplainTests {
  @Test func saysWhyACandidateHasItsScore() throws {
    let (command, _) = try run()
    let outcome = try command.run("explain run ada")
    #expect(outcome.status == 0)
    #expect(outcome.words.isEmpty)
    #expect(outcome.text.contains("ada"))
    #expect(outcome.text.contains("Tokio"))
    #expect(outcome.text.contains("async"))
    #expect(!outcome.text.contains("\u{1B}"))
  }

  @Test func saysWhyOneStandsAboveTheOther() throws {
    let (command, _) = try run()
    let outcome = try command.run("explain run ada bob")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("ada") && outcome.text.contains("bob"))
  }

  @Test(
    "who or what is not there is told",
    arguments: [
      (
        "explain run zoe",
        "run: error: there is no candidate 'zoe' in this run\n  help: the ids stand in run/shortlist.csv\n"
      ),
      (
        "explain run ada zoe",
        "run: error: there is no candidate 'zoe' in this run\n  help: the ids stand in run/shortlist.csv\n"
      ),
      (
        "explain run empty",
        "run: error: 'empty' is set aside and has no score: no readable document\n  help: the ids stand in run/shortlist.csv\n"
      ),
      (
        "explain run/shortlist.json zoe",
        "run/shortlist.json: error: there is no candidate 'zoe' in this run\n  help: the ids stand in run/shortlist.csv\n"
      ),
      (
        "explain gone ada",
        "gone: error: there is no such run\n  help: name the folder that `assay shortlist` wrote\n"
      ),
    ])
  func tellsWhoIsMissing(arguments: String, says: String) throws {
    let (command, _) = try run()
    let outcome = try command.run(arguments)
    #expect(outcome.words == says)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
  }

  private func run() throws -> (Command, Scratch) {
    let scratch = try Scratch()
    try Applicants.write(to: scratch)
    try scratch.write("", "applicants/empty.txt")
    let command = Command(scratch: scratch)
    _ = try command.runSmall("shortlist applicants -o run")
    return (command, scratch)
  }
}
