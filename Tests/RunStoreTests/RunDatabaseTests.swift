import Foundation
import Model
import RunStore
import SourceText
import TestSupport
import Testing

@Suite struct RunDatabaseTests {
  private let folder = NSTemporaryDirectory() + "assay-store-\(UUID())"

  private static let people = TableForm(
    "candidates", "One row a person.", owner: .isCandidate,
    columns: [
      .init("rank", .integer, "where they stand"), .init("candidate", .text, "who"),
      .init("score", .decimal, "how well"),
    ])
  private static let quotes = TableForm(
    "quotes", "One row a quote.", owner: .ofCandidate,
    columns: [.init("end", .integer, "where it ends"), .init("quote", .text, "what was said")])
  private static let facts = TableForm(
    "facts", "One row a fact.", owner: .run, columns: [.init("value", .text, "what holds")])

  /// Writes a database of two people with so many quotes each, and returns its path.
  private func write(_ name: String, quotes count: Int) throws -> String {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = "\(folder)/\(name)"
    try Data().write(to: URL(fileURLWithPath: path))
    let database = try RunDatabase(at: path, called: name, forms: [Self.people, Self.quotes, Self.facts])
    var facts = CellWriter()
    facts.begin(table: 2)
    facts.text("it's so")
    try database.add(facts.bytes, of: 0)
    for (number, name) in ["ada", "bob"].enumerated() {
      var rows = CellWriter()
      rows.begin(table: 0)
      rows.integer(number == 0 ? 1 : nil)
      rows.text(name)
      rows.decimal(tenThousandths: 801_000 - number)
      for quote in 0..<count {
        rows.begin(table: 1)
        rows.integer(quote)
        rows.text("“\(quote)”; \u{1F980}")
      }
      try database.add(rows.bytes, of: number + 1)
    }
    try database.finish()
    return path
  }

  private func rows(_ sql: String, in path: String) throws -> [[String]] {
    try DatabaseFile.rows(sql, in: path)
  }

  @Test func viewsJoinRowsWithTheirCandidates() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = try write("one", quotes: 2)
    #expect(
      try rows("SELECT * FROM candidates", in: path) == [["1", "ada", "80.1"], ["-", "bob", "80.0999"]])
    #expect(
      try rows("SELECT candidate, rank, \"end\", quote FROM quotes", in: path) == [
        ["ada", "1", "0", "“0”; \u{1F980}"], ["ada", "1", "1", "“1”; \u{1F980}"],
        ["bob", "-", "0", "“0”; \u{1F980}"], ["bob", "-", "1", "“1”; \u{1F980}"],
      ])
    #expect(try rows("SELECT value FROM facts", in: path) == [["it's so"]])
    #expect(
      try rows("SELECT typeof(rank), typeof(score) FROM candidates", in: path)[0] == ["integer", "real"])
  }

  @Test func whatAColumnMeansStandsBesideIt() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = try write("one", quotes: 1)
    let view = try rows("SELECT sql FROM sqlite_master WHERE name = 'quotes'", in: path)[0][0]
    #expect(view.contains("-- One row a quote."))
    #expect(view.contains("\"end\",  -- where it ends"))
  }

  @Test func theSameRowsGiveTheSameBytes() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let first = try Data(contentsOf: URL(fileURLWithPath: try write("one", quotes: 5_000)))
    let second = try Data(contentsOf: URL(fileURLWithPath: try write("two", quotes: 5_000)))
    #expect(first == second)
    #expect(first.count > 100_000)
  }

  @Test func theFileIsWholeAndNothingIsBesideIt() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = try write("one", quotes: 5_000)
    #expect(try rows("PRAGMA integrity_check", in: path) == [["ok"]])
    #expect(try rows("PRAGMA journal_mode", in: path) == [["delete"]])
    #expect(try rows("PRAGMA user_version", in: path) == [["1"]])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["one"])
  }

  @Test func aCandidatesRowsAreFoundWithoutReadingAll() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = try write("one", quotes: 10)
    let plan = try rows("EXPLAIN QUERY PLAN SELECT * FROM quotes WHERE candidate = 'bob'", in: path)
    #expect(!plan.joined().contains { $0.contains("SCAN") }, "\(plan)")
  }

  @Test func aFullDiskIsTold() throws {
    let error = #expect(throws: DatabaseError.self) {
      let database = try RunDatabase(at: "/dev/full", called: "run/assay.sqlite", forms: [Self.facts])
      try database.finish()
    }
    #expect(
      error?.diagnostic.description == """
        run/assay.sqlite: error: cannot be written: database or disk is full
          help: make room on the disk and start again; what was there before is untouched
        """)
  }
}
