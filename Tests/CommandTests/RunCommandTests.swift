import Foundation
import Testing

/// What there is to do with runs that were written: compare two, and see that nobody touched one.
@Suite struct RunCommandTests {
  /// Two weekly runs of one folder: somebody came, somebody went, a file changed, and one is broken now.
  private func weeks() throws -> Command {
    let scratch = try Scratch()
    let command = Command(scratch: scratch)
    let described = "Experience\n\nEngineer, Example\n2020 - 2024\n- Built services in Rust on Tokio.\n"
    for name in ["ada", "bob", "cy", "dora"] {
      try scratch.write("\(name)\n\n\(described)", "applicants/\(name).txt")
    }
    _ = try command.run("shortlist applicants --as-of 2026-11-15 --output first --quiet")
    try FileManager.default.removeItem(atPath: scratch.path + "/applicants/dora.txt")
    try scratch.write("", "applicants/bob.txt")
    try scratch.write("eve\n\n\(described)", "applicants/eve.txt")
    try scratch.write(
      "cy\n\n\(described)- Cut latency from 90 ms to 30 ms by bounding every Tokio channel.\n",
      "applicants/cy.txt")
    _ = try command.run("shortlist applicants --as-of 2026-11-15 --output second --quiet")
    return command
  }

  @Test func eachChangeIsToldWithItsCause() throws {
    let outcome = try weeks().run("diff first second")
    #expect(outcome.status == 0)
    let lines = outcome.text.split(separator: "\n").map(String.init)
    #expect(
      lines.filter { !$0.hasPrefix(" ") } == [
        "New (1)", "Gone (1)", "Cannot be read any more (1)", "Another score (1)",
        "Another rank by the same score (1)", "0 as before.",
      ], "\(outcome.text)")
    #expect(lines.contains { $0.hasPrefix("  eve: rank ") })
    #expect(lines.contains { $0.hasPrefix("  dora: rank ") })
    #expect(
      lines.contains { $0.hasPrefix("  bob: rank ") && $0.hasSuffix("(other files, no readable document)") })
    #expect(lines.contains { $0.hasPrefix("  cy: rank ") && $0.hasSuffix("(other files)") })
    #expect(lines.contains { $0.hasPrefix("  ada: rank ") && $0.hasSuffix("(others came, went or changed)") })
  }

  @Test func aRunDoesNotDifferFromItself() throws {
    #expect(try weeks().run("diff first first").text == "Nobody came, went or moved.\n\n4 as before.\n")
  }

  @Test(.enabled(if: SchemaChecker.isInstalled, "there is no python3 with jsonschema"))
  func theJSONKeepsToItsSchema() throws {
    let command = try weeks()
    try command.scratch.write(try command.run("schema difference").output, "schema.json")
    try command.scratch.write(try command.run("diff first second --json").output, "difference.json")
    let folder = command.scratch.path
    let result = try SchemaChecker.run(
      SchemaChecker.script, [folder + "/schema.json", folder + "/difference.json"])
    #expect(result.status == 0 && result.output.isEmpty, "\(result.output)")
  }

  @Test func aRunIsAsItWasUntilSomebodyTouchesIt() throws {
    let command = try weeks()
    let whole = try command.run("verify first")
    #expect(whole.status == 0)
    #expect(whole.text.hasSuffix("files sealed, all as they were\n"))
    try command.scratch.write("changed", "first/shortlist.csv")
    try command.scratch.write("new", "first/notes.txt")
    try FileManager.default.removeItem(atPath: command.scratch.path + "/first/skills.csv")
    let touched = try command.run("verify first")
    #expect(touched.status == 1)
    #expect(
      touched.words == """
        first/shortlist.csv: error: was changed after the run
        first/skills.csv: error: is gone
        first/notes.txt: error: is not the run's own

        """)
  }

  @Test func whatIsNoRunIsToldSo() throws {
    let command = Command(scratch: try Scratch())
    let outcome = try command.run("verify nowhere")
    #expect(outcome.status == 2)
    #expect(
      outcome.words == """
        nowhere: error: there is no whole run here: it has no COMPLETE
          help: name the folder that `assay shortlist` wrote

        """)
  }
}
