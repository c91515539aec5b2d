import Model
import Sectioning
import Testing

@Suite("Statements")
struct StatementTests {
  private static func statements(_ text: String, under heading: String = "## Experience") throws -> [String] {
    let document = try Reading.document("\(heading)\n\n\(text)\n")
    return document.sections.flatMap(\.entries).flatMap(\.statements).map {
      document.text.string($0.span).split { $0.isWhitespace }.joined(separator: " ")
    }
  }

  @Test(
    "every bullet mark is left out of its statement",
    arguments: ["•", "*", "-", "–", "—", "◦", "▪", "·", "o", "+", "1.", "2)", "\u{9F}", "\u{F0B7}", "►", "✓"])
  func dropsBulletMarks(_ mark: String) throws {
    let document = try Reading.document("## Experience\n\n\(mark) Built a parser.\n\(mark) Wrote a driver.\n")
    let statements = document.sections[0].entries.flatMap(\.statements)
    #expect(statements.map { document.text.string($0.span) } == ["Built a parser.", "Wrote a driver."])
    #expect(statements.map(\.isBullet) == [true, true])
  }

  @Test(
    "paragraphs are cut into sentences",
    arguments: [
      ("Built it. Ran it.", ["Built it.", "Ran it."]),
      ("Used Node.js and Rust 1.0. Then e.g. Tokio.", ["Used Node.js and Rust 1.0.", "Then e.g. Tokio."]),
      ("Worked at Acme Inc. in Lyon. Left!", ["Worked at Acme Inc. in Lyon.", "Left!"]),
      ("Read (The Book. All of it) twice. Done.", ["Read (The Book. All of it) twice.", "Done."]),
      ("See https://example.com/a. Fine.", ["See https://example.com/a.", "Fine."]),
      ("Cut latency; doubled throughput.", ["Cut latency; doubled throughput."]),
      ("Why? Because it was slow… Then I fixed it.", ["Why?", "Because it was slow… Then I fixed it."]),
      ("设计了优化器。实现了缓存。", ["设计了优化器。", "实现了缓存。"]),
      ("Tasks: • Built it • Ran it", ["Tasks:", "Built it", "Ran it"]),
      ("Rust vs. Go, no. 1 of 2, etc. and so on.", ["Rust vs. Go, no. 1 of 2, etc. and so on."]),
    ])
  func cutsSentences(_ text: String, _ expected: [String]) throws {
    #expect(try Self.statements(text) == expected)
  }

  @Test("wrapped lines are joined to one statement")
  func joinsWrappedLines() throws {
    let text = "- Designed the borrow\n  checker integration of a toy\n  compiler.\n- Short one"
    #expect(
      try Self.statements(text) == [
        "Designed the borrow checker integration of a toy compiler.", "Short one",
      ])
    let raw =
      "• Reduced the memory that the index needs by replacing every clone with a\nborrow from the input\n• Next"
    #expect(
      try Self.statements(raw) == [
        "Reduced the memory that the index needs by replacing every clone with a borrow from the input",
        "Next",
      ])
  }

  @Test("lines that were never wrapped stay apart")
  func keepsLinesApart() throws {
    let text =
      "Built internal tools in Rust\nLed the migration of forty services from one cluster to another\nWrote the docs"
    #expect(try Self.statements(text).count == 3)
  }

  @Test("a label begins a statement of its own")
  func keepsLabelsApart() throws {
    #expect(
      try Self.statements(
        "Built the gateway that all the clients of the company talk to every day\nStack: Rust, Tokio"
      ).count == 2)
  }

  @Test("an item of a list is a statement, and a row of a table is one")
  func readsListsAndTables() throws {
    #expect(try Self.statements("Rust\nGo\nC", under: "## Skills") == ["Rust", "Go", "C"])
    let table = "| Tool | Years |\n|---|---|\n| Rust | 4 |\n| Go | 2 |"
    #expect(try Self.statements(table, under: "## Skills") == ["Tool | Years", "Rust | 4", "Go | 2"])
  }
}
