import Model
import Sectioning
import Testing

@Suite("Hostile text", .timeLimit(.minutes(5)))
struct HostileTextTests {
  /// Repeats that would take a quadratic reader minutes.
  static let repeats: [(String, Int)] = [
    ("(", 20_000), ("[", 20_000), ("a.", 13_000), ("a@", 13_000), ("://", 10_000), ("**a** ", 3_000),
    ("[a](b) ", 3_000),
    ("Jan 2019 - ", 2_000), ("1", 20_000), (" | x", 5_000), ("Location: x ", 1_000),
    ("Work Experience Acme ", 1_000),
    ("Acme 2019–2021\n", 1_000), ("Senior Engineer\n", 1_000), ("  a: b\n", 2_000),
    ("# Experience\n\n## a\n\n", 1_000),
    ("|a|b|\n", 2_000), ("- a\n", 2_000), ("\u{3000}", 6_000), ("•", 6_000), ("=", 20_000), ("`", 20_000),
    ("# a\n", 8_000),
  ]

  @Test("text that repeats itself is read in time, and whole", arguments: repeats)
  func readsRepeats(_ text: String, _ count: Int) throws {
    let document = try Reading.document("EXPERIENCE\n\n" + String(repeating: text, count: count))
    Invariants.expect(document)
  }

  @Test(
    "text without meaning is read without complaint",
    arguments: [
      "", "\n\n\n", "#", "##", "- ", "•", "|", "||", "---", ":", "**", "****", "[](", "a", "\u{FEFF}", "（",
      "'18", "2019-", "20", "## \u{1F4BC}",
    ])
  func readsScraps(_ text: String) throws {
    Invariants.expect(try Reading.document(text))
    Invariants.expect(try Reading.document("## Experience\n\n\(text)\n\(text)"))
    Invariants.expect(try Reading.document("## Projects\n\n- \(text)\n\n\(text): \(text)"))
  }
}
