import Model

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
  /// Whether a skill without a level was not looked at; otherwise it was, and is 0.
  package let isPartial: Bool

  private enum CodingKeys: String, CodingKey { case candidate, levels, accept, practice, fit, mustFind }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    candidate = try values.decode(String.self, forKey: .candidate)
    levels = try values.decode([String: Int].self, forKey: .levels)
    accept = try values.decodeIfPresent([String: [Int]].self, forKey: .accept)
    practice = try values.decodeIfPresent(Int.self, forKey: .practice)
    fit = try values.decodeIfPresent(Double.self, forKey: .fit)
    mustFind = try values.decodeIfPresent([Quote].self, forKey: .mustFind)
    isPartial = false
  }

  /// Takes what an interview gave; about other skills nothing is known.
  init(_ decision: Decision) {
    candidate = decision.candidate
    levels = decision.levels
    accept = nil
    practice = nil
    fit = nil
    mustFind = nil
    isPartial = true
  }

  /// A quote that must be among the evidence of a skill.
  package struct Quote: Sendable, Decodable {
    package let skill: String
    package let quote: String
  }

  /// Returns the true level of `skill`, given that the program found `level`: where several are right,
  /// the one it found; `nil` if nobody looked.
  func level(of skill: String, found level: Int) -> Int? {
    if accept?[skill]?.contains(level) == true { return level }
    return levels[skill] ?? (isPartial ? nil : 0)
  }
}
