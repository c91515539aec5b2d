import Foundation
import Testing

/// Whether who somebody is changes anything, for two people; the developers' checks try all fixtures.
@Suite struct AuditInvarianceTests {
  /// What must hold for everyone.
  private static let settled = [
    "names", "pronouns", "phones", "ages", "personal", "mailHosts", "fileNames", "folderNames", "photos",
    "padding", "normalForm", "encoding", "lineEnds", "listRepeated", "hiddenText",
  ]

  @Test(.timeLimit(.minutes(5))) func anotherPersonHasTheSameResult() throws {
    let scratch = try Scratch()
    for name in ["kenji-watanabe", "mateus-oliveira"] {
      try scratch.copy(SourceTree.root + "fixtures/candidates/\(name)", "few/\(name)")
    }
    let command = Command(scratch: scratch)
    let outcome = try command.run("audit invariance few --as-of 2026-11-22 --json")
    let report = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let relations = try #require(report["relations"] as? [[String: Any]])
    for relation in relations where Self.settled.contains(relation["relation"] as? String ?? "") {
      #expect(relation["violations"] as? Int == 0, "\(relation)")
      #expect(relation["candidates"] as? Int == 2, "\(relation)")
    }
    #expect(relations.first?["cases"] as? Int == 64)
    let count = report["identityViolations"] as? Int ?? 0
    #expect(outcome.status == (count == 0 ? 0 : 1))
  }

  @Test func thePageLoadsNothingAndEscapesWhatWasWritten() throws {
    let scratch = try Scratch()
    try scratch.copy(SourceTree.root + "fixtures/candidates/tyler-brooks", "few/<b>tyler")
    let outcome = try Command(scratch: scratch).run("audit invariance few --as-of 2026-11-22 --html")
    #expect(outcome.text.hasPrefix("<!DOCTYPE html>"))
    #expect(outcome.text.contains("default-src 'none'"))
    #expect(!outcome.text.contains("<b>") && !outcome.text.contains("http:"))
  }

  @Test func aBrokenFileOfRewritesIsTold() throws {
    let scratch = try Scratch()
    try SmallPipeline.write(to: scratch)
    try Applicants.write(to: scratch)
    try scratch.write("schema: assay/audit-identity/1\n", "rules/audit/identity.yaml")
    let outcome = try Command(scratch: scratch).run("audit invariance applicants --pipeline rules/small.yaml")
    #expect(outcome.status == 2)
    #expect(
      outcome.words.contains(
        "rules/audit/identity.yaml:1:1: error: a file of identities needs the key 'names'"))
  }

  @Test func aFileThatBreaksItsReaderEndsNothing() throws {
    let scratch = try Scratch()
    try scratch.copy(SourceTree.root + "fixtures/candidates/tyler-brooks", "few/tyler-brooks")
    let command = Command(scratch: scratch)
    let alone = try command.run("audit invariance few --as-of 2026-11-22 --json")
    #expect(
      try command.run("audit invariance few --as-of 2026-11-22 --json --in-process").output == alone.output)
    try scratch.write("rehearse: crash\n", "few/zoe/cv.txt")
    let outcome = try command.run("audit invariance few --as-of 2026-11-22 --json --rehearse")
    #expect(outcome.words.contains("zoe: error: not audited: the process that read it ended"))
    let report = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    #expect(report["candidates"] as? Int == 2)
    #expect(report["unread"] as? [String] == ["zoe"])
    let before = try #require(try JSONSerialization.jsonObject(with: alone.output) as? [String: Any])
    #expect(
      (report["relations"] as? NSArray) == (before["relations"] as? NSArray))
  }
}
