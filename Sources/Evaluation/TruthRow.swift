/// What human readers found in one candidate's documents: a line of a truth file.
package struct TruthRow: Sendable, Decodable {
  /// Id of the candidate.
  package let candidate: String
  /// Level 0–4 of each skill.
  package let levels: [String: Int]
  /// Levels that are right too, where readers did not agree.
  package let accept: [String: [Int]]?
  /// Practice 0–4, if it was read.
  package let practice: Int?
  /// How well the candidate fits, 0–100, if it was judged.
  package let fit: Double?
  /// Quotes that decide a level; several for one skill are alternatives.
  package let mustFind: [Quote]?

  /// A quote that must be among the evidence of a skill.
  package struct Quote: Sendable, Decodable {
    package let skill: String
    package let quote: String
  }

  /// Returns the true level of `skill`, given that the program found `level`: where several are right,
  /// the one it found.
  func level(of skill: String, found level: Int) -> Int {
    if accept?[skill]?.contains(level) == true { return level }
    return levels[skill] ?? 0
  }
}
