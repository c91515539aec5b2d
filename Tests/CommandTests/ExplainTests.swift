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

  @Test func aLetterTellsThePersonWhatWasReadAndThatAHumanDecides() throws {
    let (command, _) = try run()
    let outcome = try command.run(["explain", "--letter", "run", "ada", "--contact", "jobs@example.com"])
    #expect(outcome.status == 0 && outcome.words.isEmpty)
    let headings = outcome.text.split(separator: "\n").filter { $0.hasPrefix("#") }.map(String.init)
    #expect(
      headings.filter { $0 != "## What a person is asked to clear up" } == [
        "# About your application", "## What was read", "## What was found", "## What was not found",
        "## How the order came about", "## What does not count", "## A person decides", "## How to object",
      ])
    for words in ["Tokio", "ada/", "jobs@example.com", "2026-11-22", "sha256:", "of 3"] {
      #expect(outcome.text.contains(words), "\(words)")
    }
    for word in ["bob", "reject", "unsuitable", "\u{1B}"] {
      #expect(!outcome.text.contains(word), "\(word)")
    }
  }

  @Test func whoWasSetAsideIsToldThatAPersonWillRead() throws {
    let (command, _) = try run()
    let outcome = try command.run("explain --letter run empty")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("- empty.txt: could not be read"))
    #expect(outcome.text.contains("you stand below nobody"))
    #expect(!outcome.text.contains("How the order came about"))
  }

  @Test(
    "a letter is about one person",
    arguments: ["explain --letter run ada bob", "explain run ada --contact a@example.com"])
  func usageOfLetters(arguments: String) throws {
    let (command, _) = try run()
    let outcome = try command.run(arguments)
    #expect(outcome.status == 2 && outcome.output.isEmpty)
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
