import Foundation
import TestSupport
import Testing

/// The database of a run holds what its JSON holds.
@Suite struct DatabaseTests {
  /// A run over the fixtures, with a list that brings further columns.
  private static func run() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.copy(SourceTree.root + "fixtures/candidates", "applicants")
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/applicants").sorted()
    let lines = names.map { "\($0),applicants/\($0),\"=1+1, by \($0)\"\n" }
    try scratch.write("id,path,source\n" + lines.joined(), "list.csv")
    let outcome = try Command(scratch: scratch).run(
      "shortlist --candidates list.csv --as-of 2026-11-22 --allow-partial -o run --quiet")
    try #require(outcome.status == 0, "\(outcome.words)")
    return scratch
  }

  private typealias Members = [String: Any]

  @Test func everyValueIsThatOfTheJSON() throws {
    let scratch = try Self.run()
    let shortlist = try #require(
      try JSONSerialization.jsonObject(with: scratch.bytes("run/shortlist.json")) as? Members)
    let entries = try #require(shortlist["entries"] as? [Members])
    #expect(entries.count > 20)
    let path = scratch.path + "/run/assay.sqlite"
    #expect(
      try DatabaseFile.rows(
        "SELECT rank, candidate, tier, score, practice FROM candidates WHERE rank", in: path)
        == entries.map { Self.cells($0, ["rank", "candidate", "tier", "score", "practice"]) })

    var skills: [[String]] = []
    var evidence: [[String]] = []
    for entry in entries {
      for skill in entry["skills"] as? [Members] ?? [] {
        let owner = Self.cells(entry, ["candidate", "rank"]) + Self.cells(skill, ["skill"])
        skills.append(owner + Self.cells(skill, ["level", "depth", "points", "months", "lastUsed"]))
        for row in skill["evidence"] as? [Members] ?? [] {
          let span = (row["span"] as? [Int] ?? []).map(String.init)
          let caps = Self.cells(row["caps"] as? Members ?? [:], ["term", "section", "cue", "context"])
          let names = [
            "rule", "level", "shape", "cue", "document", "line", "page", "pointer", "quote", "link",
          ]
          evidence.append(owner + Self.cells(row, names) + caps + span)
        }
      }
    }
    #expect(
      try DatabaseFile.rows(
        "SELECT candidate, rank, skill, level, depth, points, months, last_used FROM skills", in: path)
        == skills)
    #expect(
      try DatabaseFile.rows(
        """
        SELECT candidate, rank, skill, rule, level, shape, cue, document, line, page, pointer, quote, link,
          cap_term, cap_section, cap_cue, cap_context, start, "end" FROM evidence
        """, in: path) == evidence)
    let findings = entries.flatMap { entry in
      (entry["findings"] as? [Members] ?? []).map {
        Self.cells(entry, ["candidate"])
          + Self.cells($0, ["code", "message", "ask", "document", "line", "quote"])
      }
    }
    #expect(
      try DatabaseFile.rows(
        "SELECT candidate, code, message, ask, document, line, quote FROM findings", in: path)
        == findings)
    #expect(!findings.isEmpty)
  }

  @Test func everyFileIsInIt() throws {
    let scratch = try Self.run()
    let lines = try scratch.read("run/documents.ndjson").split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? Members)
    }
    let names = ["candidate", "path", "digest", "format", "status", "reason", "byteCount", "characters"]
    #expect(
      try DatabaseFile.rows(
        "SELECT candidate, path, digest, format, status, reason, byte_count, characters FROM documents",
        in: scratch.path + "/run/assay.sqlite") == lines.map { Self.cells($0, names) })
  }

  @Test func columnsOfTheListAreCarriedAsTheyStandThere() throws {
    let scratch = try Self.run()
    #expect(
      try DatabaseFile.rows(
        "SELECT name, value FROM given WHERE candidate = 'linh-tran'", in: scratch.path + "/run/assay.sqlite")
        == [["source", "=1+1, by linh-tran"]])
  }

  @Test func itIsSealed() throws {
    #expect(try Self.run().read("run/COMPLETE").contains("  assay.sqlite\n"))
  }

  /// Returns the members called `names`, as SQLite prints them; what is null as `-`.
  private static func cells(_ members: Members, _ names: [String]) -> [String] {
    names.map { name in
      let value = members[name]
      return (value as? String) ?? (value as? NSNumber)?.stringValue.decimal(name == "score") ?? "-"
    }
  }
}

extension String {
  /// It with a digit after the point, if it is to be a decimal.
  fileprivate func decimal(_ wanted: Bool) -> String { wanted && !contains(".") ? self + ".0" : self }
}
