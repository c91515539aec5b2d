import Foundation
import TestSupport
import Testing

/// The workbook of a run shows what its JSON holds.
@Suite struct WorkbookTests {
  private typealias Members = [String: Any]

  /// A run over the fixtures that shows the first five, with a list that brings a column.
  private static func run() throws -> (entries: [[String: Any]], book: WorkbookFile) {
    let scratch = try Scratch()
    try scratch.copy(SourceTree.root + "fixtures/candidates", "applicants")
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/applicants").sorted()
    let lines = names.map { "\($0),applicants/\($0),\"=1+1, by \($0)\"\n" }
    try scratch.write("id,path,source\n" + lines.joined(), "list.csv")
    let outcome = try Command(scratch: scratch).run(
      "shortlist --candidates list.csv --as-of 2026-11-22 --allow-partial --top 5 -o run --quiet")
    try #require(outcome.status == 0, "\(outcome.words)")
    #expect(try scratch.read("run/COMPLETE").contains("  shortlist.xlsx\n"))
    let shortlist = try JSONSerialization.jsonObject(with: scratch.bytes("run/shortlist.json")) as? Members
    let entries = try #require(shortlist?["entries"] as? [Members])
    return (entries, try WorkbookFile(scratch.path + "/run/shortlist.xlsx"))
  }

  @Test func everyCandidateIsThereWithEveryLevel() throws {
    let (entries, book) = try Self.run()
    let rows = Self.records(try book.rows(ofSheet: 1))
    #expect(rows.count == entries.count + 1)
    for (row, entry) in zip(rows, entries) {
      for name in ["rank", "candidate", "tier", "practice"] {
        #expect(row[name] == Self.text(entry[name]), "\(name)")
      }
      // Spreadsheets keep fifteen digits.
      let score = try #require(row["score"].flatMap { Double($0) })
      #expect(abs(score - ((entry["score"] as? NSNumber)?.doubleValue ?? -1)) < 1e-12)
      for skill in entry["skills"] as? [Members] ?? [] {
        let id = Self.text(skill["skill"])
        #expect(row["\(id)_level"] == Self.text(skill["level"]))
        #expect(row["\(id)_points"] == Self.text(skill["points"]))
      }
      let columns = entry["columns"] as? [Members]
      let given = try #require(columns?.first { $0["name"] as? String == "source" })
      #expect(row["given_source"] == Self.text(given["value"]))
      #expect(row["given_source"]?.hasPrefix("=1+1, by ") == true)
    }
    #expect(rows.last?["candidate"] == "noor-rahman")
    #expect(rows.last?["rank"] == "")
    #expect(rows.last?["set_aside"] == "no readable document")
  }

  @Test func theFirstHaveTheirSkillsAndTheirQuotes() throws {
    let (entries, book) = try Self.run()
    var skills: [[String]] = []
    var quotes: [[String]] = []
    for entry in entries.prefix(5) {
      let owner = [Self.text(entry["candidate"]), Self.text(entry["rank"])]
      for skill in entry["skills"] as? [Members] ?? [] {
        let names = ["skill", "level", "depth", "artefact", "points", "recency", "weight", "months"]
        skills.append(owner + names.map { Self.text(skill[$0]) })
        for row in skill["evidence"] as? [Members] ?? [] {
          let names = ["rule", "level", "shape", "document", "line", "quote"]
          quotes.append(owner + [Self.text(skill["skill"])] + names.map { Self.text(row[$0]) })
        }
      }
    }
    let sheets = try [2, 3].map { try book.rows(ofSheet: $0) }
    let ofSkills = [
      "candidate", "rank", "skill", "level", "depth", "artefact", "points", "recency", "weight", "months",
    ]
    let ofQuotes = ["candidate", "rank", "skill", "rule", "level", "shape", "document", "line", "quote"]
    #expect(Self.records(sheets[0].dropLast(2)).map { row in ofSkills.map { row[$0] ?? "" } } == skills)
    #expect(Self.records(sheets[1].dropLast(2)).map { row in ofQuotes.map { row[$0] ?? "" } } == quotes)
    let note = "This sheet shows the first 5 candidates; %@ has the other \(entries.count - 5) too"
    #expect(sheets[0].last == [note.replacing("%@", with: "skills.csv")])
    #expect(sheets[1].last == [note.replacing("%@", with: "evidence.csv")])
  }

  /// Returns the rows below the headings, by heading.
  private static func records(_ rows: some Collection<[String]>) -> [[String: String]] {
    guard let headings = rows.first else { return [] }
    return rows.dropFirst().map { row in
      Dictionary(
        uniqueKeysWithValues: headings.indices.map { (headings[$0], row.indices.contains($0) ? row[$0] : "") }
      )
    }
  }

  /// Returns a value as a cell shows it.
  private static func text(_ value: Any?) -> String {
    (value as? String) ?? (value as? NSNumber)?.stringValue ?? ""
  }
}
